package org.isnad.archive.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.analyze.Analysis;
import org.isnad.analyze.encounter.Encounter;
import org.isnad.analyze.figure.Figure;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.name.Role;
import org.isnad.analyze.statement.Cue;
import org.isnad.analyze.statement.Link;
import org.isnad.analyze.statement.Speaker;
import org.isnad.analyze.statement.Statement;
import org.isnad.analyze.time.Timex;
import org.isnad.clean.SourceLine;
import org.isnad.text.Found;
import org.isnad.text.Problem;
import org.isnad.text.Span;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The rows of a report's findings, by table: as they stand in the record, and as the wire would have them. Every row is its cells, the report's number left out.
final class FindingRows {
  private static final Map<String, String> COLUMNS =
      Map.ofEntries(
          Map.entry("content", "position, start_at, end_at"),
          Map.entry("source_line", "position, name, kind, start_at, end_at"),
          Map.entry("problem", "position, code, message, start_at, end_at"),
          Map.entry("entity", "entity, type, name"),
          Map.entry("mention", "start_at, end_at, entity"),
          Map.entry("entity_role", "entity, position, title, of_whom, start_at, end_at"),
          Map.entry("entity_external", "entity, scheme, value"),
          Map.entry("timex", "position, start_at, end_at, type, value, anchor"),
          Map.entry(
              "figure",
              "position, start_at, end_at, value, unit, approx, of_what, of_start, of_end, whole,"
                  + " whole_start, whole_end, change, per, per_start, per_end"),
          Map.entry(
              "statement",
              "statement, start_at, end_at, mode, act, status, cue, cue_start, cue_end, said_on,"
                  + " said_on_start, said_on_end, said_at, said_at_start, said_at_end, confidence,"
                  + " rule"),
          Map.entry("speaker", "statement, position, name, kind, entity, start_at, end_at"),
          Map.entry("chain_link", "statement, position, name, medium, entity, start_at, end_at"),
          Map.entry(
              "encounter",
              "position, start_at, end_at, kind, status, place, place_start, place_end, day,"
                  + " day_start, day_end"),
          Map.entry("encounter_party", "encounter, position, name, start_at, end_at"));

  private final Map<String, TreeSet<String>> rows = new TreeMap<>();

  private FindingRows() {
    COLUMNS.keySet().forEach(table -> rows.put(table, new TreeSet<>()));
  }

  /// As they stand in the record.
  static Map<String, TreeSet<String>> inTables(Handle record, long report) {
    FindingRows found = new FindingRows();
    COLUMNS.forEach((table, columns) ->
        record
            .createQuery("select " + columns + " from " + table + " where report = :report")
            .bind("report", report)
            .map((row, _) -> {
              Object[] cells = new Object[columns.split(", ").length];
              for (int i = 0; i < cells.length; i++) {
                cells[i] = row.getObject(i + 1);
              }
              return found.add(table, cells);
            })
            .list());
    return found.rows;
  }

  /// As they should stand there.
  static Map<String, TreeSet<String>> onTheWire(Analysis analysis) {
    FindingRows rows = new FindingRows();
    rows.article(analysis);
    analysis.entities().forEach(rows::entity);
    for (int i = 0; i < analysis.times().size(); i++) {
      Timex time = analysis.times().get(i);
      rows.add(
          "timex",
          i,
          start(time.span()),
          end(time.span()),
          time.type(),
          time.value(),
          time.anchor());
    }
    for (int i = 0; i < analysis.figures().size(); i++) {
      rows.figure(i, analysis.figures().get(i));
    }
    analysis.statements().forEach(rows::statement);
    for (int i = 0; i < analysis.encounters().size(); i++) {
      rows.encounter(i, analysis.encounters().get(i));
    }
    return rows.rows;
  }

  private int add(String table, @Nullable Object... cells) {
    List<String> row = new ArrayList<>();
    for (Object cell : Arrays.asList(cells)) {
      row.add(
          switch (cell) {
            case null -> "null";
            case BigDecimal number -> Double.toString(number.doubleValue());
            case Double number -> Double.toString(number);
            case String text -> Storable.indexed(text);
            default -> cell.toString();
          });
    }
    rows.get(table).add(String.join(" | ", row));
    return 0;
  }

  private static @Nullable Integer start(@Nullable Span span) {
    return span == null ? null : (Integer) span.start();
  }

  private static @Nullable Integer end(@Nullable Span span) {
    return span == null ? null : (Integer) span.end();
  }

  private static @Nullable String word(@Nullable Enum<?> value) {
    return value == null ? null : value.name().toLowerCase(Locale.ROOT);
  }

  private static <T> @Nullable T value(@Nullable Found<T> found) {
    return found == null ? null : found.value();
  }

  private static @Nullable Span span(@Nullable Found<?> found) {
    return found == null ? null : found.span();
  }

  private static Integer number(String id) {
    return Integer.valueOf(id.substring(1));
  }

  private void article(Analysis analysis) {
    List<Span> content = analysis.article().layout().content();
    for (int i = 0; i < content.size(); i++) {
      add("content", i, content.get(i).start(), content.get(i).end());
    }
    List<SourceLine> lines = analysis.article().layout().sources();
    for (int i = 0; i < lines.size(); i++) {
      SourceLine line = lines.get(i);
      add("source_line", i, line.name(), word(line.kind()), start(line.span()), end(line.span()));
    }
    List<Problem> problems = analysis.article().problems();
    for (int i = 0; i < problems.size(); i++) {
      Problem one = problems.get(i);
      add("problem", i, one.code(), one.message(), start(one.span()), end(one.span()));
    }
  }

  private void entity(Entity entity) {
    int number = number(entity.id());
    add("entity", number, entity.type(), entity.name());
    for (Span mention : entity.mentions()) {
      add("mention", mention.start(), mention.end(), number);
    }
    for (int i = 0; i < entity.roles().size(); i++) {
      Role role = entity.roles().get(i);
      add("entity_role", number, i, role.title(), role.of(), start(role.span()), end(role.span()));
    }
    entity.external().forEach((scheme, value) -> add("entity_external", number, scheme, value));
  }

  private void figure(int position, Figure figure) {
    add(
        "figure",
        position,
        figure.span().start(),
        figure.span().end(),
        figure.value(),
        figure.unit(),
        word(figure.approximation()),
        value(figure.of()),
        start(span(figure.of())),
        end(span(figure.of())),
        value(figure.whole()),
        start(span(figure.whole())),
        end(span(figure.whole())),
        word(figure.change()),
        value(figure.per()),
        start(span(figure.per())),
        end(span(figure.per())));
  }

  private void statement(Statement statement) {
    int number = number(statement.id());
    Cue cue = statement.cue();
    Found<String> when = statement.attribution().when();
    Found<String> where = statement.attribution().where();
    add(
        "statement",
        number,
        statement.span().start(),
        statement.span().end(),
        word(statement.mode()),
        word(statement.act()),
        word(statement.status()),
        cue == null ? null : cue.text(),
        start(cue == null ? null : cue.span()),
        end(cue == null ? null : cue.span()),
        value(when),
        start(span(when)),
        end(span(when)),
        value(where),
        start(span(where)),
        end(span(where)),
        statement.attribution().confidence(),
        statement.rule());
    for (int i = 0; i < statement.attribution().speakers().size(); i++) {
      Speaker one = statement.attribution().speakers().get(i);
      Integer entity = one.entity() == null ? null : number(one.entity());
      Span span = one.span();
      add("speaker", number, i, one.name(), word(one.kind()), entity, start(span), end(span));
    }
    for (int i = 0; i < statement.attribution().chain().size(); i++) {
      Link one = statement.attribution().chain().get(i);
      Integer entity = one.entity() == null ? null : number(one.entity());
      Span span = one.span();
      add("chain_link", number, i, one.name(), word(one.medium()), entity, start(span), end(span));
    }
  }

  private void encounter(int number, Encounter encounter) {
    add(
        "encounter",
        number,
        encounter.span().start(),
        encounter.span().end(),
        word(encounter.kind()),
        word(encounter.status()),
        value(encounter.place()),
        start(span(encounter.place())),
        end(span(encounter.place())),
        value(encounter.date()),
        start(span(encounter.date())),
        end(span(encounter.date())));
    for (int i = 0; i < encounter.parties().size(); i++) {
      Found<String> party = encounter.parties().get(i);
      add("encounter_party", number, i, party.value(), start(party.span()), end(party.span()));
    }
  }
}
