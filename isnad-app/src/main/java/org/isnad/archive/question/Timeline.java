package org.isnad.archive.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.analyze.encounter.Encounter;
import org.isnad.analyze.statement.Statement;
import org.isnad.archive.question.TimelineRow.Happening;
import org.isnad.relate.series.Series;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Puts what somebody said, whom they met and what they undertook in one order of time. Not thread-safe, as the record that it reads.
final class Timeline {
  private static final int BLOCK = 500;

  /// Time, report, kind, place and item.
  private static final int KEY = 5;

  private final Handle record;
  private final Library library;
  private final TimelineQuestion question;
  private final Topic topic;
  private final Names names;
  private final List<NameRead> read = new ArrayList<>();

  Timeline(Handle record, Library library, TimelineQuestion question, Topic topic) {
    this.record = record;
    this.library = library;
    this.question = question;
    this.topic = topic;
    this.names = new Names(record, question.variants());
  }

  /// @param reference the id of a commitment
  private record Entry(
      Hit hit, @Nullable String time, String clock, String kind, @Nullable String reference) {
    List<String> key() {
      return List.of(
          time == null ? "" : time,
          hit.id(),
          Integer.toString(hit.start()),
          kind,
          Integer.toString(hit.item()));
    }
  }

  Answer<TimelineRow> answer() {
    List<String> key = Cursor.read(question.key(), question.paging().after(), KEY);
    Conditions conditions = new Conditions();
    String all = all(conditions);
    List<Entry> taken = new ArrayList<>();
    boolean more = false;
    while (!more) {
      List<Entry> block = block(all, conditions, key);
      List<Hit> about = topic.among(block.stream().map(Entry::hit).toList());
      for (Entry entry : block) {
        if (about.contains(entry.hit()) && question.scope().period().holds(entry.time())) {
          more = taken.size() == question.paging().limit();
          if (more) {
            break;
          }
          taken.add(entry);
        }
      }
      if (block.size() < BLOCK) {
        break;
      }
      key = block.getLast().key();
    }
    return new Answer<>(
        taken.stream().map(this::row).toList(),
        read,
        topic.also(),
        more ? Cursor.write(question.key(), taken.getLast().key()) : null);
  }

  private String all(Conditions to) {
    NameRead name = question.of() == null ? null : names.read(question.of());
    if (name != null) {
      read.add(name);
    }
    StringBuilder reports = new StringBuilder();
    if (question.scope().outlet() != null) {
      reports.append(" and ").append(Filters.outletIn(record, question.scope().outlet(), to));
    }
    if (question.scope().story() != null) {
      reports
          .append(" and r.number in (select report from story_report where story = ")
          .append(to.value(question.scope().story()))
          .append(")");
    }
    String said = said(name, to) + reports;
    return question.about() == null
        ? said + " union all " + met(name, to) + reports + " union all " + due(name, to) + reports
        : said;
  }

  private String said(@Nullable NameRead name, Conditions to) {
    String day = "case when s.said_on like '____-__-__%' then substr(s.said_on, 1, 10) end";
    String columns =
        "select r.number, r.id, coalesce("
            + day
            + ", r.day) as time, case when s.said_on like '____-__-__%' then 'said' else"
            + " 'published' end as clock, 'said' as kind, s.statement as item, s.start_at, null as"
            + " reference from ";
    return name == null
        ? columns + "report r cross join statement s where s.report = r.number"
        : columns
            + "("
            + Speakers.select("speaker", name, names, to)
            + ") w cross join statement s cross join report r where s.report = w.report and"
            + " s.statement = w.statement and r.number = s.report";
  }

  private String met(@Nullable NameRead name, Conditions to) {
    String settled = "e.day is not null and e.day not like '%X%'";
    String columns =
        "select r.number, r.id, case when "
            + settled
            + " then e.day else r.day end as time, case when "
            + settled
            + " then 'event' else 'published' end as clock, 'met' as kind, e.position as item,"
            + " e.start_at, null as reference from ";
    return name == null
        ? columns + "report r cross join encounter e where e.report = r.number"
        : columns
            + "("
            + Encounters.select(name, names, to)
            + ") p cross join encounter e cross join report r where p.report = e.report and"
            + " p.encounter = e.position and r.number = e.report";
  }

  private String due(@Nullable NameRead name, Conditions to) {
    return "select r.number, r.id, c.due as time, 'event' as clock, 'due' as kind, 0 as item,"
        + " c.start_at, c.id as reference from commitment c join report r on r.number = c.report"
        + " where c.due is not null"
        + (name == null ? "" : " and c.by_whom in " + to.values(forms(name)));
  }

  private List<String> forms(NameRead name) {
    return name.isAmbiguous() ? List.of() : names.forms(name);
  }

  private List<Entry> block(String all, Conditions bound, @Nullable List<String> after) {
    Conditions conditions = bound.copy();
    boolean newest =
        switch (question.paging().order()) {
          case NEWEST -> true;
          case OLDEST -> false;
        };
    String time = newest ? "coalesce(t.time, '')" : "coalesce(t.time, '9999')";
    if (after != null) {
      String last = after.getFirst().isEmpty() && !newest ? "9999" : after.getFirst();
      String on = conditions.value(last);
      String id = conditions.value(after.get(1));
      String start = conditions.value(Integer.parseInt(after.get(2)));
      String kind = conditions.value(after.get(3));
      String item = conditions.value(Integer.parseInt(after.get(4)));
      conditions.and(
          time
              + (newest ? " < " : " > ")
              + on
              + " or "
              + time
              + " = "
              + on
              + " and (t.id, t.start_at, t.kind, t.item) > ("
              + String.join(", ", id, start, kind, item)
              + ")");
    }
    return conditions
        .bind(
            record.createQuery(
                "select * from ("
                    + all
                    + ") t where "
                    + conditions.sql()
                    + " order by "
                    + time
                    + (newest ? " desc" : "")
                    + ", t.id, t.start_at, t.kind, t.item limit "
                    + BLOCK))
        .map((row, context) ->
            new Entry(
                new Hit(
                    row.getLong("number"),
                    row.getString("id"),
                    row.getString("time"),
                    row.getInt("start_at"),
                    row.getInt("item")),
                row.getString("time"),
                row.getString("clock"),
                row.getString("kind"),
                row.getString("reference")))
        .list();
  }

  private TimelineRow row(Entry entry) {
    Hit hit = entry.hit();
    Happening happening =
        switch (entry.kind()) {
          case "said" -> new Happening.Said(library.statement(hit.report(), statement(hit)));
          case "met" -> {
            Encounter encounter = library.analysis(hit.report()).encounters().get(hit.item());
            yield new Happening.Met(
                new EncounterRow(
                    Cited.of(library.analysis(hit.report()), encounter.span()),
                    encounter,
                    library.story(hit.report())));
          }
          case "due" ->
              new Happening.Due(
                  Quantities.commitment(record, library, String.valueOf(entry.reference())));
          default -> throw new IllegalStateException(entry.kind());
        };
    return new TimelineRow(
        entry.time(), Series.Clock.valueOf(entry.clock().toUpperCase(Locale.ROOT)), happening);
  }

  private Statement statement(Hit hit) {
    return library.analysis(hit.report()).statements().stream()
        .filter(one -> one.id().equals("s" + hit.item()))
        .findFirst()
        .orElseThrow();
  }
}
