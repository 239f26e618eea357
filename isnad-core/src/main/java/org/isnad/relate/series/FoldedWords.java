package org.isnad.relate.series;

import java.util.Arrays;
import org.isnad.text.Folding;

/// Goes through the folded words of a piece of text, the letters of one after the other, and is itself the letters of the word at hand. Not thread-safe.
final class FoldedWords implements CharSequence {
  private String text = "";
  private int at;
  private int end;
  private char[] letters = new char[32];
  private int length;

  /// Begins with the units `[from, end)` of a text.
  FoldedWords in(String whole, int from, int to) {
    text = whole;
    at = from;
    end = to;
    length = 0;
    return this;
  }

  /// Goes on to the next word, if there is one.
  boolean next() {
    length = 0;
    while (at < end) {
      char folded = Folding.fold(text.charAt(at++));
      if (folded == Folding.NOTHING) {
        continue;
      }
      if (Character.isLetter(folded)) {
        if (length == letters.length) {
          letters = Arrays.copyOf(letters, length * 2);
        }
        letters[length++] = folded;
      } else if (length > 0) {
        return true;
      }
    }
    return length > 0;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    return letters[index];
  }

  @Override
  public CharSequence subSequence(int from, int to) {
    return new String(letters, from, to - from);
  }

  /// The word at hand.
  @Override
  public String toString() {
    return new String(letters, 0, length);
  }
}
