package org.isnad.clean.html;

import java.util.Arrays;

/// Collects the text that a page shows, a block a line, and where each character stands in the markup. White space becomes one space, character references
/// their characters, controls nothing. Made for one page; not thread-safe.
final class VisibleText {
  private final String markup;
  private char[] out;
  private int length;
  private int blockStart;

  /// White space that was read and not yet written: it is dropped at the end of a block.
  private int spaceFrom = -1;

  private int spaceTo;

  private int[] text = new int[256];
  private int[] source = new int[256];
  private int[] sourceEnd = new int[256];
  private int runs;

  /// Where in the markup the next character stands if it goes on the run at hand; -1 where it cannot.
  private int expected = -1;

  VisibleText(String markup) {
    this.markup = markup;
    this.out = new char[Math.max(64, markup.length() / 8)];
  }

  int length() {
    return length;
  }

  char charAt(int index) {
    return out[index];
  }

  /// Whether the block at hand holds something that is no white space.
  boolean hasBlock() {
    return length > blockStart;
  }

  int blockStart() {
    return blockStart;
  }

  /// Adds a piece of the markup that is text.
  ///
  /// @return how many characters were written that are no space
  int append(int from, int to) {
    int written = 0;
    int i = from;
    while (i < to) {
      char c = markup.charAt(i);
      if (c <= ' ') {
        if (isSpace(c)) {
          if (spaceFrom < 0) {
            spaceFrom = i;
          }
          spaceTo = i + 1;
        }
        i++;
      } else if (c == '&') {
        int end = CharacterReferences.end(markup, i, to);
        if (end == i) {
          put(i, i + 1);
          i++;
        } else {
          reference(i, end);
          i = end;
        }
        written++;
      } else {
        int end = plainEnd(i, to);
        put(i, end);
        written += end - i;
        i = end;
      }
    }
    return written;
  }

  /// One past the characters from `from` on that stand in the text as they are.
  private int plainEnd(int from, int to) {
    int i = from + 1;
    while (i < to) {
      char c = markup.charAt(i);
      if (c <= ' ' || c == '&') {
        return i;
      }
      i++;
    }
    return i;
  }

  private void put(int from, int to) {
    if (spaceFrom >= 0) {
      space();
    }
    if (from != expected) {
      run(from, -1);
    }
    expected = to;
    int end = length + to - from;
    while (end > out.length) {
      out = Arrays.copyOf(out, 2 * out.length);
    }
    markup.getChars(from, to, out, length);
    length = end;
  }

  private void reference(int from, int to) {
    space();
    String characters = CharacterReferences.read(markup, from, to);
    run(from, to);
    for (int i = 0; i < characters.length(); i++) {
      write(characters.charAt(i));
    }
    expected = -1;
  }

  private void space() {
    if (spaceFrom >= 0 && length > blockStart) {
      boolean single = spaceTo == spaceFrom + 1;
      if (!single || spaceFrom != expected) {
        run(spaceFrom, single ? -1 : spaceTo);
      }
      expected = single ? spaceTo : -1;
      write(' ');
    }
    spaceFrom = -1;
  }

  private void run(int from, int end) {
    if (runs == text.length) {
      text = Arrays.copyOf(text, 2 * runs);
      source = Arrays.copyOf(source, 2 * runs);
      sourceEnd = Arrays.copyOf(sourceEnd, 2 * runs);
    }
    text[runs] = length;
    source[runs] = from;
    sourceEnd[runs] = end;
    runs++;
  }

  private void write(char c) {
    if (length == out.length) {
      out = Arrays.copyOf(out, 2 * length);
    }
    out[length++] = c;
  }

  /// Ends the block at hand with a line break.
  void endBlock() {
    spaceFrom = -1;
    expected = -1;
    if (length > blockStart) {
      write('\n');
      blockStart = length;
    }
  }

  /// Takes the block at hand back: it shows nothing.
  void dropBlock() {
    length = blockStart;
    while (runs > 0 && text[runs - 1] >= length) {
      runs--;
    }
    spaceFrom = -1;
    expected = -1;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  String words(int from, int to) {
    return new String(out, from, to - from);
  }

  WordSet wordSet(int from, int to) {
    return WordSet.of(out, from, to);
  }

  /// The text without the line break at its end.
  String text() {
    return new String(out, 0, length > 0 && out[length - 1] == '\n' ? length - 1 : length);
  }

  SourceMap sourceMap() {
    return new SourceMap(
        Arrays.copyOf(text, runs), Arrays.copyOf(source, runs), Arrays.copyOf(sourceEnd, runs));
  }
}
