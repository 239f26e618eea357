package org.isnad.server.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/// Days and other times of ISO 8601 and TIMEX3 in words of the page's language. Immutable and thread-safe.
///
/// @param locale with the reader's numerals
record DayWords(Locale locale, Words words) {
  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int DAY = 10;

  /// A day, month, year, part of a day or range in words; anything else as it is, kept together.
  String of(String value) {
    int slash = value.indexOf('/');
    if (slash > 0) {
      return of(value.substring(0, slash)) + " – " + of(value.substring(slash + 1));
    }
    try {
      return read(value);
    } catch (DateTimeParseException e) {
      // Values such as XXXX-XX-XX or P3D: with isolates, so that their parts keep their order among
      // Arabic words.
      return "\u2066" + value + "\u2069";
    }
  }

  private String read(String value) {
    if (value.length() > DAY && value.charAt(DAY) == 'T') {
      String rest = value.substring(DAY + 1);
      return read(value.substring(0, DAY)) + words.get("part.comma") + " " + partOfDay(rest);
    }
    return switch (value.length()) {
      case YEAR -> LocalDate.parse(value + "-01-01").format(pattern("y"));
      case MONTH -> month(value);
      case DAY -> LocalDate.parse(value).format(pattern("d MMMM y"));
      default -> throw new DateTimeParseException("no day", value, 0);
    };
  }

  /// `2024-05`, or the season `2024-SU`, or the quarter `2024-Q2`.
  private String month(String value) {
    String part = value.substring(YEAR + 1);
    String year = value.substring(0, YEAR);
    if (words.has("season." + part)) {
      return words.get("season." + part) + " " + read(year);
    }
    if (part.charAt(0) == 'Q') {
      String quarter = digits(part.substring(1));
      return words.get("part.quarter") + " " + quarter + " · " + read(year);
    }
    return YearMonth.parse(value).format(pattern("LLLL y"));
  }

  /// What stands behind the `T`: `EV`, or `19:40` with or without seconds and zone.
  private String partOfDay(String rest) {
    if (words.has("part." + rest)) {
      return words.get("part." + rest);
    }
    String clock = rest.length() > 5 ? rest.substring(0, 5) : rest;
    if (clock.length() < 2 || !Character.isDigit(clock.charAt(0))) {
      throw new DateTimeParseException("no time of day", rest, 0);
    }
    return "\u2066" + digits(clock) + "\u2069";
  }

  /// The same with the reader's numerals.
  String digits(String text) {
    return switch (numerals()) {
      case LATN -> text;
      case ARAB ->
          text.chars()
              .map(c -> c >= '0' && c <= '9' ? c - '0' + '\u0660' : c)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
    };
  }

  private Look.Digits numerals() {
    return "arab".equals(locale.getUnicodeLocaleType("nu")) ? Look.Digits.ARAB : Look.Digits.LATN;
  }

  private DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, locale).localizedBy(locale);
  }
}
