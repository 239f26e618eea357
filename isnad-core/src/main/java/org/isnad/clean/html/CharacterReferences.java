package org.isnad.clean.html;

import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/// Reads character references: `&amp;`, `&#1575;`, `&#x627;`, also without the semicolon where the standard forgives it. Static and thread-safe.
///
/// Source: HTML Living Standard, § 13.2.5.72 Character reference state; jsoup holds the names.
final class CharacterReferences {
  private static final int LONGEST_NAME = 32;
  private static final int LONGEST_NUMBER = 8;

  /// What bytes 0x80 to 0x9F stand for in Windows-1252, which numbers of that range are read by.
  private static final String WINDOWS =
      "\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\ufffd\u017d\ufffd"
          + "\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\ufffd\u017e\u0178";

  private CharacterReferences() {}

  /// The text with all its references read.
  static String decode(String text) {
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, true);
  }

  /// One past the reference that begins with the `&` at `at`; `at` itself where there is none.
  static int end(String markup, int at, int to) {
    int i = at + 1;
    if (i < to && markup.charAt(i) == '#') {
      return numberEnd(markup, at, to);
    }
    while (i < to && i - at <= LONGEST_NAME && isAlphanumeric(markup.charAt(i))) {
      i++;
    }
    if (i < to && markup.charAt(i) == ';') {
      return Entities.isNamedEntity(markup.substring(at + 1, i)) ? i + 1 : at;
    }
    while (i > at + 1 && !Entities.isBaseNamedEntity(markup.substring(at + 1, i))) {
      i--;
    }
    return i > at + 1 ? i : at;
  }

  private static int numberEnd(String markup, int at, int to) {
    int i = at + 2;
    boolean hex = i < to && (markup.charAt(i) | 0x20) == 'x';
    i = hex ? i + 1 : i;
    int digits = i;
    while (i < to && Character.digit(markup.charAt(i), hex ? 16 : 10) >= 0) {
      i++;
    }
    return i == digits || i - digits > LONGEST_NUMBER
        ? at
        : i < to && markup.charAt(i) == ';' ? i + 1 : i;
  }

  /// What the reference `[at, end)` stands for.
  static String read(String markup, int at, int end) {
    int last = markup.charAt(end - 1) == ';' ? end - 1 : end;
    if (markup.charAt(at + 1) != '#') {
      return Entities.getByName(markup.substring(at + 1, last));
    }
    boolean hex = (markup.charAt(at + 2) | 0x20) == 'x';
    int code =
        (int)
            Math.min(
                Integer.MAX_VALUE, Long.parseLong(markup, at + (hex ? 3 : 2), last, hex ? 16 : 10));
    if (code >= 0x80 && code < 0x80 + WINDOWS.length()) {
      return WINDOWS.substring(code - 0x80, code - 0x80 + 1);
    }
    boolean sound =
        Character.isValidCodePoint(code) && code != 0 && !(code >= 0xD800 && code <= 0xDFFF);
    return sound ? Character.toString(code) : "\ufffd";
  }

  private static boolean isAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
