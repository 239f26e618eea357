package org.isnad.clean.html;

/// One line of a page's text: what an element holds between two breaks, its shape, and what is made of it. Made for one page; not thread-safe.
final class Block {
  private static final int SENTENCE_WORDS = 5;
  private static final int LONG_WORDS = 15;
  private static final int STAMP_WORDS = 14;
  private static final int YEAR_DIGITS = 4;
  private static final double MOSTLY_LINKS = 0.5;
  private static final double MOSTLY_LINKED_SENTENCE = 0.8;
  private static final int LINKED_WORDS = 8;

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
    int digits = 0;
    boolean hasYear = false;
    boolean inWord = false;
    byte ending = CharKind.MARK;
    for (int i = from; i < to; i++) {
      byte kind = CharKind.of(text.charAt(i));
      // Four digits, a colon between them not counted: «2024», «14:05».
      hasYear |= digits == YEAR_DIGITS && kind != CharKind.DIGIT && text.charAt(i) != ':';
      digits =
          kind == CharKind.DIGIT
              ? digits + 1
              : kind == CharKind.STOP && text.charAt(i) == ':' ? digits : 0;
      if (kind == CharKind.SPACE) {
        inWord = false;
        continue;
      }
      characters++;
      if (kind == CharKind.WORD || kind == CharKind.DIGIT) {
        halves += inWord ? 0 : 2;
        inWord = true;
      } else if (kind == CharKind.IDEOGRAPH) {
        halves++;
        inWord = false;
      } else {
        marks += kind == CharKind.STOP || kind == CharKind.COMMA ? 1 : 0;
      }
      ending = kind == CharKind.CLOSING ? ending : kind;
    }
    hasYear |= digits == YEAR_DIGITS;
    double linked = characters == 0 ? 0 : Math.min(1, (double) linkedCharacters / characters);
    int words = halves / 2;
    boolean isClosed = ending == CharKind.STOP;
    boolean isStamp = words <= STAMP_WORDS && !isClosed && hasYear;
    return new Block(element, from, to, words, linked, isClosed, marks, isStamp);
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

  /// A sentence that is more link than not.
  boolean isLinkedSentence() {
    return isLinks() && linked < MOSTLY_LINKED_SENTENCE && isClosed && words >= LINKED_WORDS;
  }

  /// Words that are no links.
  int ownWords() {
    return (int) Math.round(words * (1 - linked));
  }

  /// What its paragraph stands in.
  Element container() {
    Element parent = element.parent;
    return element.tag == Tag.P && parent != null ? parent : element;
  }

  boolean isFree() {
    return part == Part.NONE || part == Part.BODY;
  }
}
