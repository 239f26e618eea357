package org.isnad.archive.question;

import java.util.List;
import org.isnad.archive.search.Breakdown;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Counts reports by outlet and time. Static and thread-safe.
final class Coverage {
  private static final int DAY = 10;
  private static final int MONTH = 7;
  private static final int YEAR = 4;

  /// Outlet and time.
  private static final int KEY = 2;

  private Coverage() {}

  /// Every outlet and time of which there is a report, in the order of the outlets' characters and of time; unknown ones first.
  static Answer<CoverageCell> of(
      Handle record, Breakdown.Step step, int limit, @Nullable String after) {
    int length =
        switch (step) {
          case DAY -> DAY;
          case MONTH -> MONTH;
          case YEAR -> YEAR;
        };
    String key = "coverage|" + step;
    List<String> last = Cursor.read(key, after, KEY);
    Conditions conditions = new Conditions();
    if (last != null) {
      String outlet = conditions.value(last.getFirst());
      conditions.and(
          "outlet > "
              + outlet
              + " or outlet = "
              + outlet
              + " and told > "
              + conditions.value(last.getLast()));
    }
    List<CoverageCell> cells =
        conditions
            .bind(
                record.createQuery(
                    "select * from (select coalesce(outlet, '') as outlet,"
                        + " substr(coalesce(day, ''), 1, "
                        + length
                        + ") as told, count(*) as reports from report group by"
                        + " coalesce(outlet, ''), substr(coalesce(day, ''), 1, "
                        + length
                        + ")) counted where "
                        + conditions.sql()
                        + " order by outlet, told limit "
                        + (limit + 1)))
            .map((row, context) ->
                new CoverageCell(
                    known(row.getString("outlet")),
                    known(row.getString("told")),
                    row.getInt("reports")))
            .list();
    if (cells.size() <= limit) {
      return new Answer<>(cells, List.of(), null);
    }
    List<CoverageCell> shown = cells.subList(0, limit);
    CoverageCell end = shown.getLast();
    return new Answer<>(
        shown, List.of(), Cursor.write(key, List.of(orEmpty(end.outlet()), orEmpty(end.time()))));
  }

  private static @Nullable String known(String words) {
    return words.isEmpty() ? null : words;
  }

  private static String orEmpty(@Nullable String words) {
    return words == null ? "" : words;
  }
}
