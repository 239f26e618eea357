package org.isnad.relate.duplicate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.isnad.relate.report.Report;
import org.jspecify.annotations.Nullable;

/// When a report is known to have been out, for saying which of two was the earlier.
///
/// A time without a zone counts as UTC; a day without a time as its last second, for a report whose hour is known is known to have been there
/// before the day was over; a report without a day comes after all others.
///
/// @param second since 1970-01-01T00:00Z; [Long#MAX_VALUE] where nothing is known
record Moment(long second) implements Comparable<Moment> {
  private static final Moment UNKNOWN = new Moment(Long.MAX_VALUE);

  static Moment of(Report report) {
    String published = report.published();
    LocalDate day = report.day();
    if (published != null && published.indexOf('T') > 0) {
      Moment known = time(published);
      if (known != null) {
        return known;
      }
    }
    return day == null ? UNKNOWN : new Moment(second(day.atTime(LocalTime.MAX)));
  }

  private static @Nullable Moment time(String published) {
    try {
      TemporalAccessor time =
          DateTimeFormatter.ISO_DATE_TIME.parseBest(
              published, OffsetDateTime::from, LocalDateTime::from);
      return new Moment(
          time instanceof OffsetDateTime zoned
              ? zoned.toEpochSecond()
              : second(LocalDateTime.from(time)));
    } catch (DateTimeException e) {
      // The day was read from it; the hour is written in some other way.
      return null;
    }
  }

  private static long second(LocalDateTime time) {
    return time.toEpochSecond(ZoneOffset.UTC);
  }

  /// How far the two are apart, in days; 0 where either is unknown, for then time says nothing.
  double daysTo(Moment other) {
    return equals(UNKNOWN) || other.equals(UNKNOWN)
        ? 0
        : Math.abs(second - other.second) / 86_400.0;
  }

  @Override
  public int compareTo(Moment other) {
    return Long.compare(second, other.second);
  }
}
