package org.isnad.archive.question;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.archive.record.ChangeLog;
import org.isnad.archive.record.Settings;
import org.jdbi.v3.core.Handle;

/// Counts what an archive holds. Static and thread-safe.
final class Overviews {
  private static final List<String> FINDINGS =
      List.of("statement", "entity", "figure", "timex", "encounter");

  private Overviews() {}

  static ArchiveOverview of(Handle record) {
    Map<String, Long> findings = new TreeMap<>();
    for (String table : FINDINGS) {
      findings.put(table, count(record, "select count(*) from " + table));
    }
    return new ArchiveOverview(
        reports(record),
        findings,
        counts(record, "select kind as word, count(*) as times from relation group by kind"),
        Settings.number(record, Settings.RELATED) >= ChangeLog.last(record),
        new ArchiveOverview.Problems(
            counts(record, "select code as word, count(*) as times from refusal group by code"),
            count(record, "select count(*) from tombstone")));
  }

  private static ArchiveOverview.Reports reports(Handle record) {
    return record
        .createQuery(
            "select count(*) as times, count(distinct address) as pages, count(*) - count(day) as"
                + " undated, min(day) as first_day, max(day) as last_day from report")
        .map((row, context) ->
            new ArchiveOverview.Reports(
                row.getLong("times"),
                row.getLong("pages"),
                row.getLong("undated"),
                row.getString("first_day"),
                row.getString("last_day"),
                Map.of(),
                List.of()))
        .map(head ->
            new ArchiveOverview.Reports(
                head.count(),
                head.pages(),
                head.undated(),
                head.first(),
                head.last(),
                counts(
                    record,
                    "select day_basis as word, count(*) as times from report where day_basis"
                        + " is not null group by day_basis"),
                record
                    .createQuery("select distinct analyzer from report order by analyzer")
                    .mapTo(String.class)
                    .list()))
        .one();
  }

  private static long count(Handle record, String sql) {
    return record.createQuery(sql).mapTo(Long.class).one();
  }

  private static Map<String, Long> counts(Handle record, String sql) {
    Map<String, Long> counts = new TreeMap<>();
    record
        .createQuery(sql)
        .map((row, context) -> Map.entry(row.getString("word"), row.getLong("times")))
        .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
    return counts;
  }
}
