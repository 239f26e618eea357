package org.isnad.clean;

import java.time.LocalDate;
import java.util.List;
import org.isnad.clean.html.DateClaim;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// Settles the day of a page of markup by what the page says of itself: the most trusted claim that can be read and is not younger than the page's
/// retrieval. Immutable and thread-safe.
final class WebDates {
  private static final double CHANGED = 0.5;
  private static final int FIRST_YEAR = 1994;

  private final DayFinder days;
  private final PersianDates persian;

  private WebDates(DayFinder days, PersianDates persian) {
    this.days = days;
    this.persian = persian;
  }

  static WebDates load(DayFinder days) {
    return new WebDates(days, PersianDates.load());
  }

  /// The first of the claims of that kind and of those bases that holds, or null.
  ///
  /// @param retrieved the day on which the page was fetched; null where it is not known
  @Nullable ArticleDate find(
      List<DateClaim> claims, DateClaim.Kind kind, boolean shown, @Nullable LocalDate retrieved) {
    for (DateClaim claim : claims) {
      if (claim.kind() != kind || shown != (claim.basis() == DateClaim.Basis.TEXT)) {
        continue;
      }
      Timestamps.Moment moment = read(claim.value());
      if (moment != null && isPossible(moment.day(), retrieved)) {
        Span span = claim.span();
        double confidence = kind == DateClaim.Kind.MODIFIED ? CHANGED : confidence(claim.basis());
        return new ArticleDate(
            moment.value(), moment.day(), ArticleDate.Basis.PAGE, confidence, span);
      }
    }
    return null;
  }

  Timestamps.@Nullable Moment read(String written) {
    Timestamps.Moment moment = Timestamps.read(written);
    if (moment != null) {
      return moment;
    }
    LocalDate day = days.read(written);
    day = day != null ? day : persian.read(written);
    return day == null ? null : new Timestamps.Moment(day.toString(), day);
  }

  /// A day ahead of the retrieval may be a matter of zones; more is a mistake.
  static boolean isPossible(LocalDate day, @Nullable LocalDate retrieved) {
    return day.getYear() >= FIRST_YEAR
        && (retrieved == null || !day.isAfter(retrieved.plusDays(1)));
  }

  private static double confidence(DateClaim.Basis basis) {
    return switch (basis) {
      case LINKED_DATA -> 0.98;
      case OPEN_GRAPH -> 0.97;
      case TIME -> 0.93;
      case META -> 0.9;
      case TEXT -> 0.75;
    };
  }
}
