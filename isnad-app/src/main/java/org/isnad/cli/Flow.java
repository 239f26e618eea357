package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;

/// One paragraph of styled text, laid out in lines. A piece that runs against the direction of the labels is set in an isolate, opened and
/// closed anew on every line, for a terminal and a pager take each line for a paragraph of its own. Not thread-safe.
final class Flow {
  private static final String RIGHT_TO_LEFT_ISOLATE = "\u2067";
  private static final String LEFT_TO_RIGHT_ISOLATE = "\u2066";
  private static final String POP_ISOLATE = "\u2069";

  /// Joins words that stay on one line; written as a space.
  static final char JOINT = '\u0001';

  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();

  private record Piece(int end, String sequence, boolean rightToLeft, boolean leftToRight) {}

  /// Adds a piece. Its line breaks become spaces; control characters and the text's own direction marks are left out, for they would
  /// reach beyond it.
  Flow add(Style style, String words) {
    return add(style.on(), words);
  }

  /// The same with a control sequence of the caller's own; "" for plain text.
  Flow add(String sequence, String words) {
    int from = text.length();
    boolean rightToLeft = false;
    boolean leftToRight = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == JOINT) {
        text.append(c);
      } else if (Character.isWhitespace(c)) {
        text.append(' ');
      } else if (!Character.isISOControl(c) && !isDirection(c)) {
        text.append(c);
        rightToLeft |= isRightToLeft(c);
        leftToRight |= c < '\u0250' && Character.isLetterOrDigit(c);
      }
    }
    if (text.length() > from) {
      pieces.add(new Piece(text.length(), sequence, rightToLeft, leftToRight && !rightToLeft));
    }
    return this;
  }

  Flow add(String words) {
    return add(Style.PLAIN, words);
  }

  /// Adds a piece that is not broken over lines.
  Flow addWhole(Style style, String words) {
    return add(style, words.replace(' ', JOINT));
  }

  /// Adds what another paragraph holds.
  Flow add(Flow other) {
    int from = text.length();
    text.append(other.text);
    for (Piece piece : other.pieces) {
      pieces.add(
          new Piece(
              from + piece.end(), piece.sequence(), piece.rightToLeft(), piece.leftToRight()));
    }
    return this;
  }

  boolean hasRightToLeft() {
    return pieces.stream().anyMatch(Piece::rightToLeft);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  private static boolean isDirection(char c) {
    return (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069')
        || c == '\u200e'
        || c == '\u200f'
        || c == '\u061c';
  }

  private static boolean isRightToLeft(char c) {
    return switch (Character.getDirectionality(c)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          true;
      default -> false;
    };
  }

  /// Lays the paragraph out, its first line `first` columns from the edge and the others `rest`, each with a line feed.
  void print(Look look, int first, int rest, StringBuilder out) {
    print(look, look.labels().language() == Language.AR, first, rest, out);
  }

  /// The same for a paragraph that runs from right to left, or does not, whatever the labels.
  void print(Look look, boolean rightToLeft, int first, int rest, StringBuilder out) {
    int from = 0;
    int piece = 0;
    int indent = first;
    do {
      int end = lineEnd(from, look.columns() - indent);
      out.repeat(' ', indent);
      piece = line(from, end, piece, look, rightToLeft, out);
      out.append('\n');
      from = end;
      while (from < text.length() && text.charAt(from) == ' ') {
        from++;
      }
      indent = rest;
    } while (from < text.length());
  }

  /// Where the line that begins at `from` ends: at the last space that fits, or after a word that is wider than the line.
  private int lineEnd(int from, int columns) {
    int width = 0;
    int space = -1;
    int at = from;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (c == ' ') {
        space = at;
      }
      width += Columns.of(c);
      if (width > columns && space > from) {
        return space;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  /// Writes one line, which begins in the piece `first`, and says in which the next begins.
  private int line(
      int from, int end, int first, Look look, boolean rightToLeft, StringBuilder out) {
    boolean isolated = rightToLeft && look.marks() && from < end;
    out.append(isolated ? RIGHT_TO_LEFT_ISOLATE : "");
    int at = first;
    int start = from;
    while (at < pieces.size() && start < end) {
      Piece piece = pieces.get(at);
      int to = Math.min(end, piece.end());
      if (start < to) {
        piece(piece, start, to, look, rightToLeft, out);
        start = to;
      }
      if (piece.end() <= end) {
        at++;
      }
    }
    out.append(isolated ? POP_ISOLATE : "");
    return at;
  }

  private void piece(
      Piece piece, int from, int to, Look look, boolean rightToLeft, StringBuilder out) {
    boolean against = look.marks() && (rightToLeft ? piece.leftToRight() : piece.rightToLeft());
    if (against) {
      out.append(rightToLeft ? LEFT_TO_RIGHT_ISOLATE : RIGHT_TO_LEFT_ISOLATE);
    }
    String on = look.colors() ? piece.sequence() : "";
    out.append(on)
        .append(text.substring(from, to).replace(JOINT, ' '))
        .append(on.isEmpty() ? "" : Style.RESET);
    out.append(against ? POP_ISOLATE : "");
  }
}
