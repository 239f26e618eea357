package org.isnad.clean.html;

/// One line of a page's text: what an element holds between two breaks, its shape, and what is made of it. Made for one page; not thread-safe.
final class Block {
  private static final int SENTENCE_WORDS = 5;
  private static final int LONG_WORDS = 15;
  private static final int STAMP_WORDS = 14;
  private static final int YEAR_DIGITS = 4;
  private static final double MOSTLY_LINKS = 0.5;

  final Element element;
  final int from;
  final int to;

  /// Words, by white space; a character of a script without spaces counts as half a word.
  final int words;

  /// Which part of its characters are links.
  final double linked;

  /// Whether it ends like a sentence.
  final boolean isClosed;

  /// Marks between and within sentences.
  final int marks;

  /// A short line with a year or the time of day: when something was published.
  final boolean isStamp;

  /// What the page says it is, after what speaks against that was weighed.
  Part part = Part.NONE;

  boolean isContent;

  private Block(
      Element element,
      int from,
      int to,
      int words,
      double linked,
      boolean isClosed,
      int marks,
      boolean isStamp) {
    this.element = element;
    this.from = from;
    this.to = to;
    this.words = words;
    this.linked = linked;
    this.isClosed = isClosed;
    this.marks = marks;
    this.isStamp = isStamp;
  }

  static Block read(Element element, VisibleText text, int from, int to, int linkedCharacters) {
    int halves = 0;
    int marks = 0;
    int characters = 0;
    boolean inWord = false;
    char ending = ' ';
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\u00a0') {
        inWord = false;
        continue;
      }
      characters++;
      if (c >= '\u2e80' && c <= '\uffdf' && isIdeographic(c)) {
        halves++;
        inWord = false;
        ending = c;
      } else if (isWordCharacter(c)) {
        halves += inWord ? 0 : 2;
        inWord = true;
        ending = c;
      } else {
        marks += isStop(c) || isComma(c) ? 1 : 0;
        ending = isClosing(c) ? ending : c;
      }
    }
    double linked = characters == 0 ? 0 : Math.min(1, (double) linkedCharacters / characters);
    boolean isStamp =
        halves / 2 <= STAMP_WORDS
            && !isStop(ending)
            && longestNumber(text, from, to) >= YEAR_DIGITS;
    return new Block(element, from, to, halves / 2, linked, isStop(ending), marks, isStamp);
  }

  /// The most digits in a row, a colon between two of them not counted: 4 of "2024" and of "14:05".
  private static int longestNumber(VisibleText text, int from, int to) {
    int most = 0;
    int digits = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        digits++;
        most = digits > YEAR_DIGITS ? most : Math.max(most, digits);
      } else if (c != ':') {
        digits = 0;
      }
    }
    return most;
  }

  private static boolean isIdeographic(char c) {
    return (c >= '\u3040' && c <= '\u9fff') || (c >= '\uf900' && c <= '\ufaff');
  }

  private static boolean isWordCharacter(char c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return (c >= '\u0620' && c <= '\u064a')
        || Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isStop(char c) {
    return switch (c) {
      case '.', '!', '?', ':', '…', '\u061f', '\u06d4', '\u3002', '\uff01', '\uff1f' -> true;
      default -> false;
    };
  }

  private static boolean isComma(char c) {
    return c == ',' || c == ';' || c == '\u060c' || c == '\u061b' || c == '\u3001' || c == '\uff0c';
  }

  /// Marks that may stand after the full stop.
  private static boolean isClosing(char c) {
    return switch (c) {
      case '"', '\'', '”', '’', '»', '«', '“', ')', ']', '\u200f', '\u200e' -> true;
      default -> false;
    };
  }

  boolean isLinks() {
    return linked > MOSTLY_LINKS;
  }

  /// Running text: a sentence, or many words with a mark among them.
  boolean isProse() {
    return !isLinks()
        && ((words >= SENTENCE_WORDS && isClosed && !element.tag.isHeading())
            || (words >= LONG_WORDS && marks > 0));
  }

  /// Words that are no links.
  int ownWords() {
    return (int) Math.round(words * (1 - linked));
  }

  boolean isFree() {
    return part == Part.NONE || part == Part.BODY;
  }
}
