package org.isnad.text.calendar;

import org.isnad.text.Kind;
import org.isnad.text.Tokens;
import org.isnad.text.number.Numerals;
import org.jspecify.annotations.Nullable;

/// Dates in numerals alone: 10/5/2018, 2018-05-10, 10.5.2018, 8-8-1436. The day stands first where both orders are possible. Static
/// and thread-safe.
final class NumericDates {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;
  private static final int FIRST_HIJRI_YEAR = 1300;
  private static final int LAST_HIJRI_YEAR = 1500;
  private static final int CENTURY = 2000;

  private NumericDates() {}

  static @Nullable DateMatch at(Tokens tokens, int token) {
    String word = tokens.word(token);
    int dot = word.indexOf('.');
    if (dot > 0) {
      int second = word.indexOf('.', dot + 1);
      return second > 0
          ? match(
              tokens,
              token,
              token + 1,
              word.substring(0, dot),
              word.substring(dot + 1, second),
              word.substring(second + 1))
          : null;
    }
    int end = token + 5;
    boolean three =
        isSeparator(tokens, token + 1)
            && tokens.is(token + 2, Kind.NUMBER)
            && isSeparator(tokens, token + 3)
            && tokens.kind(token + 1) == tokens.kind(token + 3)
            && tokens.is(token + 4, Kind.NUMBER)
            && !tokens.startsLine(token + 4)
            && !tokens.startsLine(token + 2);
    if (!three
        || (tokens.is(token + 5, tokens.kind(token + 1)) && tokens.is(token + 6, Kind.NUMBER))) {
      return null;
    }
    return match(tokens, token, end, word, tokens.word(token + 2), tokens.word(token + 4));
  }

  private static boolean isSeparator(Tokens tokens, int token) {
    return tokens.is(token, Kind.SLASH) || tokens.is(token, Kind.DASH);
  }

  private static @Nullable DateMatch match(
      Tokens tokens, int first, int end, String a, String b, String c) {
    PartialDate date = a.length() == 4 ? of(a, b, c) : of(c, b, a);
    if (date == null && a.length() != 4) {
      date = of(c, a, b);
    }
    return date == null ? null : new DateMatch(first, 0, withEra(tokens, end), date);
  }

  /// The letter of the era after a date: هـ, م.
  private static int withEra(Tokens tokens, int end) {
    boolean era = tokens.isWord(end, "ه") || tokens.isWord(end, "م");
    return era && !tokens.startsLine(end) ? end + 1 : end;
  }

  private static @Nullable PartialDate of(String year, String month, String day) {
    int y = Numerals.plain(year);
    int m = Numerals.plain(month);
    int d = Numerals.plain(day);
    if (year.length() == 2 && y >= 0 && day.length() <= 2) {
      y += CENTURY;
    }
    if (m < 1 || m > 12 || d < 1 || d > 31) {
      return null;
    }
    if (y >= FIRST_HIJRI_YEAR && y <= LAST_HIJRI_YEAR) {
      return valid(new PartialDate(CalendarSystem.HIJRI, y, m, d));
    }
    return y >= FIRST_YEAR && y <= LAST_YEAR
        ? valid(new PartialDate(CalendarSystem.GREGORIAN, y, m, d))
        : null;
  }

  private static @Nullable PartialDate valid(PartialDate date) {
    return date.toDay() == null ? null : date;
  }
}
