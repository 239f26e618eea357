package org.isnad.relate.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/// Reads the time at which a report was published. Static and thread-safe.
public final class PublicationTime {
  /// No time: a day at most.
  public static final long NONE = Long.MIN_VALUE;

  private static final int SECONDS_A_DAY = 86_400;
  private static final int SECONDS_AN_HOUR = 3_600;
  private static final int SECONDS_A_MINUTE = 60;

  /// How most times are written, a zone or none after it; 9 stands for a digit.
  private static final String USUAL = "9999-99-99T99:99:99";

  private static final String USUAL_OFFSET = "99:99";

  private PublicationTime() {}

  /// The second since 1970-01-01T00:00Z; a time without zone counts as UTC.
  ///
  /// @param value as ISO 8601 writes it
  /// @return [#NONE] for a day without time and for what ISO 8601 writes in a rarer way
  public static long second(@Nullable String value) {
    if (value == null || value.indexOf('T') <= 0) {
      return NONE;
    }
    long usual = isAt(USUAL, value, 0) ? usual(value) : NONE;
    return usual == NONE ? any(value) : usual;
  }

  /// The same of a time with a zone.
  ///
  /// @return [#NONE] for a time without one as well
  public static long zoned(@Nullable String value) {
    if (value == null || value.indexOf('T') <= 0) {
      return NONE;
    }
    long usual = value.length() > USUAL.length() && isAt(USUAL, value, 0) ? usual(value) : NONE;
    if (usual != NONE) {
      return usual;
    }
    try {
      return OffsetDateTime.parse(value).toEpochSecond();
    } catch (DateTimeException _) {
      // A time without a zone, or no time.
      return NONE;
    }
  }

  /// Reads the usual form by its digits, for a formatter takes longer than all else that is done with a time.
  private static long usual(String value) {
    int offset = offset(value);
    int month = number(value, 5, 7);
    int day = number(value, 8, 10);
    int hour = number(value, 11, 13);
    int minute = number(value, 14, 16);
    int second = number(value, 17, 19);
    boolean sound =
        offset != Integer.MIN_VALUE
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= Month.of(month).length(Year.isLeap(number(value, 0, 4)))
            && hour < 24
            && minute < 60
            && second < 60;
    return sound
        ? LocalDate.of(number(value, 0, 4), month, day).toEpochDay() * SECONDS_A_DAY
            + hour * SECONDS_AN_HOUR
            + minute * SECONDS_A_MINUTE
            + second
            - offset
        : NONE;
  }

  /// Seconds by which the zone is before UTC; the least number where it is written in a rarer way.
  private static int offset(String value) {
    int from = USUAL.length();
    if (value.length() == from || (value.length() == from + 1 && value.charAt(from) == 'Z')) {
      return 0;
    }
    int sign = value.charAt(from) == '+' ? 1 : value.charAt(from) == '-' ? -1 : 0;
    if (sign == 0
        || value.length() != from + 1 + USUAL_OFFSET.length()
        || !isAt(USUAL_OFFSET, value, from + 1)) {
      return Integer.MIN_VALUE;
    }
    int hours = number(value, from + 1, from + 3);
    int minutes = number(value, from + 4, from + 6);
    return hours < 18 && minutes < 60
        ? sign * (hours * SECONDS_AN_HOUR + minutes * SECONDS_A_MINUTE)
        : Integer.MIN_VALUE;
  }

  private static boolean isAt(String form, String value, int from) {
    if (value.length() < from + form.length()) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      char c = value.charAt(from + i);
      if (form.charAt(i) == '9' ? c < '0' || c > '9' : c != form.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int number(String value, int from, int to) {
    return Integer.parseInt(value, from, to, 10);
  }

  private static long any(String value) {
    try {
      TemporalAccessor time =
          DateTimeFormatter.ISO_DATE_TIME.parseBest(
              value, OffsetDateTime::from, LocalDateTime::from);
      return time instanceof OffsetDateTime zoned
          ? zoned.toEpochSecond()
          : LocalDateTime.from(time).toEpochSecond(ZoneOffset.UTC);
    } catch (DateTimeException _) {
      // The day was read from it; the hour is written in some other way.
      return NONE;
    }
  }
}
