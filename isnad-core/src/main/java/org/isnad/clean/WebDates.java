package org.isnad.clean;

import java.time.LocalDate;
import java.util.List;
import org.isnad.clean.html.DateClaim;
import org.jspecify.annotations.Nullable;

/// Settles the day of a page of markup by what the page says of itself: the most trusted claim that can be read and is not younger than the page's
/// retrieval. Immutable and thread-safe.
final class WebDates {
  private static final double CHANGED = 0.5;
  private static final int FIRST_YEAR = 1994;

  /// The length of "2020-03-17T17:27".
  private static final int MINUTES = 16;

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
        double confidence = kind == DateClaim.Kind.MODIFIED ? CHANGED : confidence(claim.basis());
        return new ArticleDate(
            zoned(moment, claims), moment.day(), ArticleDate.Basis.PAGE, confidence, claim.span());
      }
    }
    return null;
  }

  /// The same time of the same day as another claim gives it with its zone, where this one has none.
  private String zoned(Timestamps.Moment moment, List<DateClaim> claims) {
    String value = moment.value();
    if (value.length() < MINUTES || hasZone(value)) {
      return value;
    }
    for (DateClaim claim : claims) {
      Timestamps.Moment other = Timestamps.read(claim.value());
      if (other != null
          && hasZone(other.value())
          && other.value().startsWith(value.substring(0, MINUTES))) {
        return other.value();
      }
    }
    return value;
  }

  private static boolean hasZone(String value) {
    return value.length() > MINUTES
        && (value.endsWith("Z") || value.indexOf('+') > 0 || value.indexOf('-', MINUTES) > 0);
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
