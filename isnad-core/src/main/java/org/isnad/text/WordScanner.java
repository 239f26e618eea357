package org.isnad.text;

import java.util.Arrays;
import java.util.List;

/// Goes through the words and numbers of a text, the same as [Tokenizer] finds, and keeps none of them: for who asks a word or two of each and then is done.
/// It allocates nothing a word. Not thread-safe.
public final class WordScanner {
  /// The characters of the text from `base` on.
  private final char[] text;

  private final int base;
  private final List<Span> blocks;
  private int block = -1;
  private int at;
  private int end;

  private int wordStart;
  private int wordEnd;
  private boolean number;
  private boolean plain;
  private char[] letters = new char[32];
  private int length;

  /// @param blocks in order and without overlap; what lies outside them is not read
  public WordScanner(String text, List<Span> blocks) {
    this.blocks = blocks;
    base = blocks.isEmpty() ? 0 : blocks.getFirst().start();
    int last = blocks.isEmpty() ? 0 : blocks.getLast().end();
    this.text = new char[last - base];
    text.getChars(base, last, this.text, 0);
  }

  /// Goes to the next word or number; false where none is left.
  public boolean next() {
    while (true) {
      while (at < end) {
        switch (CharClass.of(text[at])) {
          case CharClass.DIGIT -> {
            number();
            return true;
          }
          case CharClass.ARABIC, CharClass.ARABIC_LIGATURE -> {
            arabicWord();
            return true;
          }
          case CharClass.LETTER -> {
            otherWord();
            return true;
          }
          default -> at++;
        }
      }
      if (++block >= blocks.size()) {
        return false;
      }
      at = blocks.get(block).start() - base;
      end = blocks.get(block).end() - base;
    }
  }

  /// The first UTF-16 unit of the word in the text.
  public int start() {
    return wordStart + base;
  }

  /// One past its last UTF-16 unit.
  public int end() {
    return wordEnd + base;
  }

  /// Whether it is written in digits.
  public boolean isNumber() {
    return number;
  }

  /// The folded letters, of which the first [#length()] count, until the next word is gone to.
  public char[] letters() {
    return letters;
  }

  /// How many folded letters the word has.
  public int length() {
    return length;
  }

  /// Bit `k` is set where the first `k` folded letters may be particles, as [Tokens#splits(int)] tells.
  public int splits() {
    return number ? 1 : Particles.splits(letters, length);
  }

  /// Where in the text the folded letter number `skip` stands, as [Tokens#start(int, int)] tells.
  public int start(int skip) {
    if (plain) {
      return base + Math.min(wordStart + skip, wordEnd);
    }
    int place = wordStart;
    int left = skip;
    while (place < wordEnd && skip > 0) {
      int folded = Folding.length(text[place]);
      if (folded > left) {
        break;
      }
      left -= folded;
      place++;
    }
    return base + place;
  }

  private void found(int to, boolean digits, boolean asItStands) {
    wordStart = at;
    wordEnd = to;
    number = digits;
    plain = asItStands;
    at = to;
  }

  private void append(char c) {
    if (length == letters.length) {
      letters = Arrays.copyOf(letters, length * 2);
    }
    letters[length++] = c;
  }

  private void arabicWord() {
    length = 0;
    boolean single = true;
    int last = at;
    for (int i = at; i < end; i++) {
      int entry = CharClass.entry(text[i]);
      int type = CharClass.of(entry);
      if (type == CharClass.ARABIC) {
        append(CharClass.folded(entry));
      } else if (type == CharClass.ARABIC_LIGATURE) {
        single = false;
        String expanded = Folding.expansion(text[i]);
        for (int k = 0; k < expanded.length(); k++) {
          append(expanded.charAt(k));
        }
      } else if (type == CharClass.INVISIBLE) {
        continue;
      } else if (type != CharClass.ON_LETTER) {
        break;
      }
      last = i + 1;
    }
    found(last, false, single && length == last - at);
  }

  private void otherWord() {
    length = 0;
    int last = at;
    for (int i = at; i < end; i++) {
      int entry = CharClass.entry(text[i]);
      int type = CharClass.of(entry);
      if (type == CharClass.LETTER || type == CharClass.DIGIT || isApostrophe(i)) {
        append(CharClass.folded(entry));
      } else if (type == CharClass.INVISIBLE) {
        continue;
      } else if (type != CharClass.ON_LETTER) {
        break;
      }
      last = i + 1;
    }
    found(last, false, false);
  }

  private boolean isApostrophe(int i) {
    return text[i] == '\'' && i + 1 < end && CharClass.of(text[i + 1]) == CharClass.LETTER;
  }

  private void number() {
    length = 0;
    int last = at;
    for (int i = at; i < end; i++) {
      char c = text[i];
      if (CharClass.of(c) == CharClass.DIGIT) {
        append(Folding.fold(c));
        last = i + 1;
      } else if (Tokenizer.isSeparator(c)) {
        int next = nextVisible(i + 1);
        if (next >= end || CharClass.of(text[next]) != CharClass.DIGIT) {
          break;
        }
        append(c);
      } else if (CharClass.of(c) != CharClass.INVISIBLE) {
        break;
      }
    }
    found(last, true, false);
  }

  private int nextVisible(int from) {
    int i = from;
    while (i < end && CharClass.of(text[i]) == CharClass.INVISIBLE) {
      i++;
    }
    return i;
  }
}
