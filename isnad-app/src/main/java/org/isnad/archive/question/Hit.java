package org.isnad.archive.question;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A finding of a report, found.
///
/// @param report the report's number
/// @param id the report's id
/// @param day the report's day; null where nothing tells it
/// @param item which of the report's findings of its kind
record Hit(long report, String id, @Nullable String day, int start, int item) {
  /// How many parts its key has.
  static final int KEY = 4;

  List<String> key() {
    return List.of(day == null ? "" : day, id, Integer.toString(start), Integer.toString(item));
  }

  static Hit ofKey(List<String> key) {
    return new Hit(
        -1,
        key.get(1),
        key.getFirst().isEmpty() ? null : key.getFirst(),
        Integer.parseInt(key.get(2)),
        Integer.parseInt(key.get(3)));
  }

  /// The order in which a query gives them: by day and report, then by place.
  static Comparator<Hit> order(Order order) {
    Comparator<Hit> byReport =
        switch (order) {
          case NEWEST -> Comparator.comparing(Hit::dayOrNone).thenComparing(Hit::id).reversed();
          case OLDEST ->
              Comparator.comparing((Hit hit) -> hit.day == null)
                  .thenComparing(Hit::dayOrNone)
                  .thenComparing(Hit::id);
        };
    return byReport.thenComparingInt(Hit::start).thenComparingInt(Hit::item);
  }

  private String dayOrNone() {
    return day == null ? "" : day;
  }
}
