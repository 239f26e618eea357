package org.isnad.clean.html;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Goes through markup once, from token to token, without a tree. It follows the tokenization of the HTML standard as far as text depends on it: comments,
/// declarations and what is not shown (`script`, `style` …) are passed over, quoted attributes may hold `>`, a `<` that opens no tag is text, and what is
/// never closed ends with the input. Made for one page; not thread-safe.
///
/// Source: HTML Living Standard, § 13.2.5 Tokenization.
final class MarkupCursor {
  /// What the cursor stands on.
  enum Token {
    TEXT,
    OPEN,
    CLOSE,
    /// An element whose content is not text: `from` and `to` are of the content.
    SKIPPED,
    END
  }

  private static final boolean[] NAME = nameCharacters();

  private final String markup;
  private final int length;
  private final int[] valueFrom = new int[Attribute.COUNT];
  private final int[] valueTo = new int[Attribute.COUNT];
  private final boolean[] neverClosed = new boolean[Tag.COUNT];
  private int at;

  /// The element of an open, close or skipped token.
  Tag tag = Tag.OTHER;

  /// The characters of a text, of a tag's name, or of what is skipped.
  int from;

  int to;

  MarkupCursor(String markup) {
    this.markup = markup;
    this.length = markup.length();
  }

  /// Moves on to the next token.
  Token next() {
    while (at < length) {
      if (markup.charAt(at) != '<') {
        return text(at);
      }
      int second = at + 1;
      char c = second < length ? markup.charAt(second) : ' ';
      if (isLetter(c)) {
        return open(second);
      }
      if (c == '/' && second + 1 < length && isLetter(markup.charAt(second + 1))) {
        return close(second + 1);
      }
      if (c == '!' || c == '?' || c == '/') {
        at = past(second, c);
      } else {
        return text(at);
      }
    }
    return Token.END;
  }

  /// From `start`, whose character is text whatever it is, to the next `<`.
  private Token text(int start) {
    int next = markup.indexOf('<', start + 1);
    from = start;
    to = next < 0 ? length : next;
    at = to;
    return Token.TEXT;
  }

  private int past(int second, char c) {
    if (c == '!' && markup.startsWith("--", second + 1)) {
      // "<!-->" and "<!--->" are whole comments.
      if (markup.startsWith(">", second + 3)) {
        return second + 4;
      }
      int end = markup.indexOf("-->", second + 1);
      return end < 0 ? length : end + 3;
    }
    if (c == '!' && markup.startsWith("[CDATA[", second + 1)) {
      int end = markup.indexOf("]]>", second);
      return end < 0 ? length : end + 3;
    }
    int end = markup.indexOf('>', second);
    return end < 0 ? length : end + 1;
  }

  private Token close(int name) {
    from = name;
    to = nameEnd(name);
    tag = Tag.of(markup, from, to);
    int end = markup.indexOf('>', to);
    at = end < 0 ? length : end + 1;
    return Token.CLOSE;
  }

  private Token open(int name) {
    from = name;
    to = nameEnd(name);
    tag = Tag.of(markup, from, to);
    at = attributes(to);
    if (tag.kind != Tag.Kind.SKIPPED) {
      return Token.OPEN;
    }
    boolean selfClosing = tag == Tag.SVG && at >= 2 && markup.charAt(at - 2) == '/';
    int end = selfClosing ? -1 : endTag(at);
    if (end < 0) {
      // Raw text that is never closed goes to the end; of other elements only the tag is passed
      // over.
      boolean raw = tag == Tag.SCRIPT || tag == Tag.STYLE || tag == Tag.TEXTAREA;
      from = at;
      to = raw ? length : at;
      at = to;
      return Token.SKIPPED;
    }
    from = at;
    to = end;
    int close = markup.indexOf('>', end);
    at = close < 0 ? length : close + 1;
    return Token.SKIPPED;
  }

  /// Where the end tag of the element at hand begins, or -1; what was not found once is not looked for again.
  private int endTag(int start) {
    if (neverClosed[tag.ordinal()]) {
      return -1;
    }
    String name = tag.name();
    int end = markup.indexOf("</", start);
    while (end >= 0) {
      int after = end + 2 + name.length();
      if (markup.regionMatches(true, end + 2, name, 0, name.length())
          && (after >= length || !isName(markup.charAt(after)))) {
        return end;
      }
      end = markup.indexOf("</", end + 2);
    }
    neverClosed[tag.ordinal()] = true;
    return -1;
  }

  private int nameEnd(int start) {
    int end = start;
    while (end < length && isName(markup.charAt(end))) {
      end++;
    }
    return end;
  }

  /// Reads the attributes that are asked for and gives where the tag ends.
  private int attributes(int start) {
    Arrays.fill(valueFrom, -1);
    int i = start;
    while (i < length) {
      char c = markup.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c <= ' ' || c == '/' || c == '"' || c == '\'' || c == '=') {
        i++;
        continue;
      }
      int name = i;
      while (i < length && isAttributeName(markup.charAt(i))) {
        i++;
      }
      int nameEnd = i;
      int next = skipSpace(i);
      if (next < length && markup.charAt(next) == '=') {
        i = value(name, nameEnd, skipSpace(next + 1));
      } else {
        keep(name, nameEnd, nameEnd, nameEnd);
        // A character that is no part of a name must not hold up the reading.
        i = nameEnd == name ? i + 1 : nameEnd;
      }
    }
    return length;
  }

  private int value(int name, int nameEnd, int start) {
    char quote = start < length ? markup.charAt(start) : ' ';
    if (quote == '"' || quote == '\'') {
      int end = markup.indexOf(quote, start + 1);
      int to = end < 0 ? length : end;
      keep(name, nameEnd, start + 1, to);
      return Math.min(length, to + 1);
    }
    int end = start;
    while (end < length && markup.charAt(end) > ' ' && markup.charAt(end) != '>') {
      end++;
    }
    keep(name, nameEnd, start, end);
    return end;
  }

  private void keep(int name, int nameEnd, int start, int end) {
    Attribute attribute = Attribute.of(markup, name, nameEnd);
    if (attribute != null && valueFrom[attribute.ordinal()] < 0) {
      valueFrom[attribute.ordinal()] = start;
      valueTo[attribute.ordinal()] = end;
    }
  }

  private int skipSpace(int start) {
    int i = start;
    while (i < length && markup.charAt(i) <= ' ') {
      i++;
    }
    return i;
  }

  boolean has(Attribute attribute) {
    return valueFrom[attribute.ordinal()] >= 0;
  }

  /// Where the attribute's value begins in the markup; -1 without it.
  int valueFrom(Attribute attribute) {
    return valueFrom[attribute.ordinal()];
  }

  int valueTo(Attribute attribute) {
    return valueTo[attribute.ordinal()];
  }

  /// The attribute's value with its character references read; null without it.
  @Nullable String value(Attribute attribute) {
    int start = valueFrom[attribute.ordinal()];
    return start < 0
        ? null
        : CharacterReferences.decode(markup.substring(start, valueTo[attribute.ordinal()])).strip();
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isName(char c) {
    return c >= NAME.length || NAME[c];
  }

  private static boolean[] nameCharacters() {
    boolean[] name = new boolean[0x80];
    for (char c = 0; c < name.length; c++) {
      name[c] = c > ' ' && "></<\"'=".indexOf(c) < 0;
    }
    return name;
  }

  private static boolean isAttributeName(char c) {
    return c > ' ' && c != '>' && c != '/' && c != '=';
  }
}
