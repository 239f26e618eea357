package org.isnad.relate.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The reports of one closed day, each once, in the order of their ids: whatever order they came in, the day is the same.
///
/// @param date null for the reports whose day nothing settles; they are folded as one day after all others
/// @param keptFrom rooms keep what they know of this day and of those after it, even where it is older than the window in which they compare: few reports
///     spread over years are so still there when the undated ones come. Null where the window alone counts
public record Day(@Nullable LocalDate date, List<Report> reports, @Nullable LocalDate keptFrom) {
  public Day {
    reports = List.copyOf(reports);
    for (int i = 1; i < reports.size(); i++) {
      if (reports.get(i - 1).id().compareTo(reports.get(i).id()) >= 0) {
        throw new IllegalArgumentException(
            "a day's reports are sorted by id, each once: " + reports.get(i).id());
      }
    }
  }

  /// A day after which the window alone counts.
  public Day(@Nullable LocalDate date, List<Report> reports) {
    this(date, reports, null);
  }

  /// The same day with more kept before it.
  public Day keeping(@Nullable LocalDate from) {
    return new Day(date, reports, from);
  }

  /// The day as it is kept for what its reports tell: those without statements are left out, of the others [Report#told()] is left.
  public Day told() {
    List<Report> telling = new ArrayList<>(reports.size());
    for (Report report : reports) {
      if (!report.analysis().statements().isEmpty()) {
        telling.add(report.told());
      }
    }
    return new Day(date, telling, keptFrom);
  }

  /// Whether what a room knows of a day is to be kept although it has left the room's window.
  public boolean keeps(LocalDate earlier) {
    return keptFrom != null && !earlier.isBefore(keptFrom);
  }

  /// The day of these reports. Of several with one id the first by the hash of its bytes, then by its text, is taken.
  public static Day of(@Nullable LocalDate date, Collection<Report> reports) {
    Map<String, Report> byId = new TreeMap<>();
    for (Report report : reports) {
      byId.merge(report.id(), report, Day::first);
    }
    return new Day(date, List.copyOf(byId.values()));
  }

  private static Report first(Report a, Report b) {
    int order =
        a.analysis()
            .article()
            .origin()
            .sha256()
            .compareTo(b.analysis().article().origin().sha256());
    order = order != 0 ? order : a.text().compareTo(b.text());
    return order <= 0 ? a : b;
  }
}
