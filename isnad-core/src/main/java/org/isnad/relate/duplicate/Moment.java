package org.isnad.relate.duplicate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.isnad.relate.report.PublicationTime;
import org.isnad.relate.report.Report;

/// When a report is known to have been out, for saying which of two was the earlier.
///
/// A time without a zone counts as UTC; a day without a time as its last second, for a report whose hour is known is known to have been there
/// before the day was over; a report without a day comes after all others.
///
/// @param second since 1970-01-01T00:00Z; [Long#MAX_VALUE] where nothing is known
record Moment(long second) implements Comparable<Moment> {
  private static final Moment UNKNOWN = new Moment(Long.MAX_VALUE);

  static Moment of(Report report) {
    LocalDate day = report.day();
    long second = PublicationTime.second(report.published());
    if (second != PublicationTime.NONE) {
      return new Moment(second);
    }
    return day == null ? UNKNOWN : new Moment(second(day.atTime(LocalTime.MAX)));
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
