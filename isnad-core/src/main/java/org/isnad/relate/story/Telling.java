package org.isnad.relate.story;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.isnad.relate.report.PublicationTime;
import org.jspecify.annotations.Nullable;

/// What is kept of a report of an open story when its day is over. Immutable and small.
///
/// @param report its id
/// @param published seconds since 1970, of a day without a time its beginning; no zone counts as UTC; `Long.MAX_VALUE` where no day is known
/// @param title cleaned; the beginning of the text where it has none
/// @param titleWords the title's words, of length 1
/// @param provenance from whom it has what it tells
/// @param taken the report whose text it takes over, if any
record Telling(
    String report,
    long published,
    String title,
    SparseVector titleWords,
    Provenance provenance,
    List<Credit> taken)
    implements Comparable<Telling> {
  Telling {
    taken = List.copyOf(taken);
  }

  private static final Comparator<Telling> ORDER =
      Comparator.comparingLong(Telling::published).thenComparing(Telling::report);

  /// By time of publication, then by id; those without a day last.
  @Override
  public int compareTo(Telling other) {
    return ORDER.compare(this, other);
  }

  /// The second of a time of publication.
  ///
  /// @param value ISO 8601, a day or a time with or without zone
  static long second(@Nullable LocalDate day, @Nullable String value) {
    if (day == null || value == null) {
      return Long.MAX_VALUE;
    }
    long second = PublicationTime.second(value);
    return second == PublicationTime.NONE ? startOf(day) : second;
  }

  private static long startOf(LocalDate day) {
    return day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
  }
}
