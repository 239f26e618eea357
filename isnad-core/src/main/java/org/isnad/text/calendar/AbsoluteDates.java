package org.isnad.text.calendar;

import org.isnad.text.Kind;
import org.isnad.text.Tokens;
import org.isnad.text.number.NumberMatch;
import org.isnad.text.number.Numbers;
import org.isnad.text.number.Numerals;
import org.isnad.text.number.Ordinals;
import org.jspecify.annotations.Nullable;

/// Finds the absolute date that begins at a token: «25 حزيران/يونيو 2022», «الثلاثين من نيسان/أبريل», «15 يناير», «نوفمبر 2017», «يناير 15, 2025»,
/// 10/5/2018, 2018-05-10, 26 شوال 1436 هـ. A weekday before it, and anything relative after it, is not looked at. Immutable and thread-safe.
public final class AbsoluteDates {
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2199;
  private static final int FIRST_HIJRI_YEAR = 1300;
  private static final int LAST_HIJRI_YEAR = 1500;

  /// A year of this century after «عام» is the Hijri one even without its letter.
  private static final int FIRST_LIKELY_HIJRI = 1380;

  private static final int LAST_LIKELY_HIJRI = 1460;

  private final Months months;
  private final Ordinals ordinals;
  private final Numbers numbers;

  private AbsoluteDates(Months months, Ordinals ordinals, Numbers numbers) {
    this.months = months;
    this.ordinals = ordinals;
    this.numbers = numbers;
  }

  /// Reads the lexicons.
  public static AbsoluteDates load() {
    return new AbsoluteDates(Months.load(), Ordinals.load(), Numbers.load());
  }

  /// The months' names, for those who read dates of their own.
  public Months months() {
    return months;
  }

  /// The ordinals, for those who read dates of their own.
  public Ordinals ordinals() {
    return ordinals;
  }

  /// The numbers, for those who read dates of their own.
  public Numbers numbers() {
    return numbers;
  }

  /// The longest absolute date at the token; a month without day and year is none. Null where none stands.
  public @Nullable DateMatch at(Tokens tokens, int token) {
    if (tokens.is(token, Kind.NUMBER)) {
      DateMatch numeric = NumericDates.at(tokens, token);
      return numeric != null
          ? numeric
          : named(tokens, token, 0, token + 1, Numerals.plain(tokens.word(token)));
    }
    if (!tokens.is(token, Kind.WORD)) {
      return null;
    }
    NumberMatch ordinal = ordinals.at(tokens, token);
    if (ordinal != null) {
      DateMatch named = named(tokens, token, ordinal.skip(), ordinal.end(), ordinal.small());
      if (named != null) {
        return named;
      }
    }
    MonthMatch month = months.at(tokens, token);
    if (month != null) {
      return fromMonth(tokens, month);
    }
    NumberMatch cardinal = numbers.at(tokens, token);
    return cardinal == null || cardinal.hasDigits()
        ? null
        : named(tokens, token, cardinal.skip(), cardinal.end(), cardinal.small());
  }

  /// The month after a day's number: «5 مايو», «5 من مايو», «5 من شهر مايو».
  public @Nullable MonthMatch monthAfter(Tokens tokens, int end) {
    int at = end;
    if (tokens.isWord(at, "من") || tokens.is(at, Kind.SLASH)) {
      at++;
    }
    if (tokens.isWord(at, "شهر")) {
      at++;
    }
    MonthMatch month =
        at < tokens.size() && !tokens.startsParagraph(at) ? months.at(tokens, at) : null;
    return month == null || month.skip() != 0 ? null : month;
  }

  private @Nullable DateMatch named(Tokens tokens, int first, int skip, int dayEnd, int day) {
    if (day < 1 || day > 31) {
      return null;
    }
    MonthMatch month = monthAfter(tokens, dayEnd);
    if (month == null) {
      return null;
    }
    return withYear(tokens, first, skip, month.end(), month.system(), month.number(), day);
  }

  private @Nullable DateMatch fromMonth(Tokens tokens, MonthMatch month) {
    int at = month.end();
    if (tokens.is(at, Kind.NUMBER) && !tokens.startsParagraph(at)) {
      int day = Numerals.plain(tokens.word(at));
      if (day >= 1 && day <= 31) {
        DateMatch match =
            withYear(
                tokens, month.first(), month.skip(), at + 1, month.system(), month.number(), day);
        return match.date().year() > 0 ? match : null;
      }
    }
    DateMatch match =
        withYear(
            tokens, month.first(), month.skip(), month.end(), month.system(), month.number(), 0);
    return match.date().year() > 0 ? match : null;
  }

  private DateMatch withYear(
      Tokens tokens, int first, int skip, int end, CalendarSystem system, int month, int day) {
    YearMatch year = yearAfter(tokens, end, system);
    return year == null
        ? new DateMatch(first, skip, end, new PartialDate(system, 0, month, day))
        : new DateMatch(
            first, skip, year.end(), new PartialDate(year.system(), year.year(), month, day));
  }

  private @Nullable YearMatch yearAfter(Tokens tokens, int end, CalendarSystem system) {
    int at = end;
    if (tokens.is(at, Kind.COMMA) || tokens.is(at, Kind.SLASH) || tokens.is(at, Kind.DASH)) {
      at++;
    }
    if (tokens.isWord(at, "من") || tokens.isWord(at, "ل") || tokens.isWord(at, "في")) {
      at++;
    }
    boolean named =
        tokens.isWord(at, "عام")
            || tokens.isWord(at, "سنه")
            || tokens.isWord(at, "العام")
            || tokens.isWord(at, "لعام")
            || tokens.isWord(at, "لسنه")
            || tokens.isWord(at, "للعام");
    if (named) {
      at++;
    } else if (at > end && !tokens.is(at, Kind.NUMBER)) {
      return null;
    }
    if (at >= tokens.size() || tokens.startsParagraph(at)) {
      return null;
    }
    return year(tokens, at, system, named);
  }

  /// The year at the token, with the letter of its era: «2018», «2015 م», «1436 هـ», and after عام in words.
  ///
  /// @param system the calendar of the words around it
  /// @param named whether a word for year stands before it
  public @Nullable YearMatch year(Tokens tokens, int token, CalendarSystem system, boolean named) {
    int value;
    int end = token + 1;
    if (tokens.is(token, Kind.NUMBER)) {
      value = Numerals.plain(tokens.word(token));
      if (tokens.word(token).length() != 4) {
        return null;
      }
    } else {
      NumberMatch number = named ? numbers.at(tokens, token) : null;
      if (number == null || number.hasDigits() || number.skip() != 0) {
        return null;
      }
      value = number.small();
      end = number.end();
    }
    boolean hijri =
        (tokens.isWord(end, "هـ")
                || tokens.isWord(end, "ه")
                || tokens.isWord(end, "هجري")
                || tokens.isWord(end, "هجريه"))
            && !tokens.startsLine(end);
    boolean gregorian =
        (tokens.isWord(end, "م") || tokens.isWord(end, "ميلادي") || tokens.isWord(end, "ميلاديه"))
            && !tokens.startsLine(end);
    boolean likelyHijri = named && value >= FIRST_LIKELY_HIJRI && value <= LAST_LIKELY_HIJRI;
    if (hijri
        || (likelyHijri && !gregorian)
        || (system == CalendarSystem.HIJRI && !gregorian && value < FIRST_HIJRI_YEAR + 250)) {
      return value >= FIRST_HIJRI_YEAR && value <= LAST_HIJRI_YEAR
          ? new YearMatch(hijri ? end + 1 : end, CalendarSystem.HIJRI, value)
          : null;
    }
    return value >= FIRST_YEAR && value <= LAST_YEAR
        ? new YearMatch(gregorian ? end + 1 : end, CalendarSystem.GREGORIAN, value)
        : null;
  }

  /// A year and where its words end.
  public record YearMatch(int end, CalendarSystem system, int year) {}
}
