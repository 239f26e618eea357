package org.isnad.archive.question;

import java.util.ArrayList;
import java.util.List;
import org.isnad.archive.question.SourceRow.Kind;
import org.jdbi.v3.core.Handle;

/// Counts on whom the reports of the record stand. Not thread-safe, as the record that it reads.
final class Sources {
  private Sources() {}

  static List<SourceRow> all(Handle record, int limit) {
    List<SourceRow> rows = new ArrayList<>();
    rows.addAll(
        rows(
            record,
            Kind.OUTLET,
            "select r.outlet as name, null as medium, count(*) as reports, sum((select count(*)"
                + " from statement s where s.report = r.number)) as statements, min(r.day) as"
                + " first_day, max(r.day) as last_day from report r where r.outlet is not null"
                + " group by r.outlet",
            limit));
    rows.addAll(
        rows(
            record,
            Kind.RELAY,
            "select c.name, c.medium, count(distinct c.report) as reports, count(*) as statements,"
                + " min(r.day) as first_day, max(r.day) as last_day from chain_link c join report"
                + " r on r.number = c.report group by c.name, c.medium",
            limit));
    rows.addAll(
        rows(
            record,
            Kind.CREDIT,
            "select l.name, l.kind as medium, count(distinct l.report) as reports, 0 as"
                + " statements, min(r.day) as first_day, max(r.day) as last_day from source_line l"
                + " join report r on r.number = l.report group by l.name, l.kind",
            limit));
    rows.addAll(
        rows(
            record,
            Kind.ROOT,
            "select o.name, null as medium, count(distinct t.report) as reports, 0 as statements,"
                + " min(r.day) as first_day, max(r.day) as last_day from story_root o join"
                + " story_report t on t.story = o.story join report r on r.number = t.report where"
                + " o.name is not null group by o.name",
            limit));
    return rows;
  }

  private static List<SourceRow> rows(Handle record, Kind kind, String select, int limit) {
    return record
        .createQuery(
            "select * from (" + select + ") counted order by reports desc, name limit :limit")
        .bind("limit", limit)
        .map((row, context) ->
            new SourceRow(
                kind,
                row.getString("name"),
                row.getString("medium"),
                row.getInt("reports"),
                row.getInt("statements"),
                row.getString("first_day"),
                row.getString("last_day")))
        .list();
  }
}
