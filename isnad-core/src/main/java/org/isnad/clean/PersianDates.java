package org.isnad.clean;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.isnad.text.DataTable;
import org.isnad.text.Kind;
import org.isnad.text.Phrases;
import org.isnad.text.Tokenizer;
import org.isnad.text.Tokens;
import org.isnad.text.number.Numerals;
import org.jspecify.annotations.Nullable;

/// Reads days of the Persian solar calendar: «2 تير 1399». Immutable and thread-safe.
final class PersianDates {
  static final String TABLE = "persian-months.tsv";

  private static final ULocale PERSIAN = new ULocale("@calendar=persian");
  private static final int FIRST_YEAR = 1373;
  private static final int LAST_YEAR = 1425;

  private final Phrases<Integer> months;

  private PersianDates(Phrases<Integer> months) {
    this.months = months;
  }

  static PersianDates load() {
    Phrases.Builder<Integer> months = Phrases.builder();
    for (DataTable.Row row : DataTable.read(PersianDates.class, TABLE).rows()) {
      for (String name : row.required(1).split(" \\| ", -1)) {
        months.add(name, Integer.valueOf(row.required(0)));
      }
    }
    return new PersianDates(months.build());
  }

  /// The first day, month and year among the words; null where there is none.
  @Nullable LocalDate read(String words) {
    Tokens tokens = Tokenizer.tokenize(words);
    for (int token = 1; token + 1 < tokens.size(); token++) {
      Phrases.Match<Integer> month = months.exact(tokens, token);
      if (month != null
          && tokens.is(token - 1, Kind.NUMBER)
          && month.end() < tokens.size()
          && tokens.is(month.end(), Kind.NUMBER)) {
        LocalDate day =
            day(
                Numerals.plain(tokens.word(month.end())),
                month.value(),
                Numerals.plain(tokens.word(token - 1)));
        if (day != null) {
          return day;
        }
      }
    }
    return null;
  }

  /// Whether the year is one of this calendar in the time of the web; a Hijri year of that time is greater.
  static boolean isYear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private static @Nullable LocalDate day(int year, int month, int day) {
    return isYear(year) ? gregorian(year, month, day) : null;
  }

  /// The Gregorian day, or null where the calendar has no such day.
  static @Nullable LocalDate gregorian(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1 || day > (month <= 6 ? 31 : 30)) {
      return null;
    }
    Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, PERSIAN);
    calendar.clear();
    calendar.set(year, month - 1, day);
    return Instant.ofEpochMilli(calendar.getTimeInMillis()).atOffset(ZoneOffset.UTC).toLocalDate();
  }
}
