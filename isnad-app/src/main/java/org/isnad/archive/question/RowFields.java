package org.isnad.archive.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.analyze.encounter.Encounter;
import org.isnad.analyze.figure.Figure;
import org.isnad.analyze.statement.Link;
import org.isnad.analyze.statement.Speaker;
import org.isnad.analyze.statement.Statement;
import org.isnad.archive.search.Expansion;
import org.isnad.archive.search.Facet;
import org.isnad.archive.search.Suggestion;
import org.isnad.archive.search.Variant;
import org.isnad.clean.ArticleDate;
import org.isnad.relate.series.Commitment;
import org.isnad.relate.series.Series;
import org.isnad.relate.story.Story;
import org.isnad.text.Found;
import org.jspecify.annotations.Nullable;

/// Answer rows as names and values, flat, for formats that programs read. Every row of a kind has the same names in the same order; a value is a string, a
/// number, a boolean, a list of strings, or null for what is not told. Static and thread-safe.
public final class RowFields {
  private RowFields() {}

  /// A statement.
  public static Map<String, @Nullable Object> of(StatementRow row) {
    Map<String, @Nullable Object> fields = cited("statement", row.said());
    statement(row, fields);
    return fields;
  }

  private static void statement(StatementRow row, Map<String, @Nullable Object> to) {
    Statement statement = row.statement();
    List<Speaker> speakers = statement.attribution().speakers();
    List<Link> chain = statement.attribution().chain();
    to.put("id", statement.id());
    to.put("act", word(statement.act()));
    to.put("mode", word(statement.mode()));
    to.put("status", word(statement.status()));
    to.put("speakers", speakers.stream().map(Speaker::name).toList());
    to.put("speaker_kinds", speakers.stream().map(one -> word(one.kind())).toList());
    to.put("speaker_ids", speakers.stream().map(one -> known(row, one.entity())).toList());
    to.put("confidence", statement.attribution().confidence());
    to.put("chain", chain.stream().map(Link::name).toList());
    to.put("chain_media", chain.stream().map(one -> word(one.medium())).toList());
    to.put("chain_ids", chain.stream().map(one -> known(row, one.entity())).toList());
    to.put("said_on", value(statement.attribution().when()));
    to.put("said_at", value(statement.attribution().where()));
    to.put("utterance", row.utterance());
    to.put("story", row.story());
  }

  private static String known(StatementRow row, @Nullable String entity) {
    return entity == null ? "" : row.known().getOrDefault(entity, "");
  }

  /// An encounter.
  public static Map<String, @Nullable Object> of(EncounterRow row) {
    Map<String, @Nullable Object> fields = cited("encounter", row.told());
    Encounter encounter = row.encounter();
    fields.put("encounter", word(encounter.kind()));
    fields.put("status", word(encounter.status()));
    fields.put("parties", encounter.parties().stream().map(Found::value).toList());
    fields.put("place", value(encounter.place()));
    fields.put("day", value(encounter.date()));
    fields.put("story", row.story());
    return fields;
  }

  /// A figure.
  public static Map<String, @Nullable Object> of(FigureRow row) {
    Map<String, @Nullable Object> fields = cited("figure", row.stands());
    Figure figure = row.figure();
    fields.put("value", figure.value());
    fields.put("unit", figure.unit());
    fields.put("approx", word(figure.approximation()));
    fields.put("of", value(figure.of()));
    fields.put("whole", figure.whole() == null ? null : figure.whole().value());
    fields.put("change", figure.change() == null ? null : word(figure.change()));
    fields.put("per", value(figure.per()));
    fields.put("sentence", row.sentence().words());
    StatementRow in = row.statement();
    fields.put("statement", in == null ? null : in.statement().id());
    fields.put("speakers", in == null ? List.of() : names(in));
    fields.put(
        "chain",
        in == null
            ? List.of()
            : in.statement().attribution().chain().stream().map(Link::name).toList());
    fields.put("story", row.story());
    return fields;
  }

  private static List<String> names(StatementRow row) {
    return row.statement().attribution().speakers().stream().map(Speaker::name).toList();
  }

  /// What a search found; of a statement its own names, of a report those of its title.
  public static Map<String, @Nullable Object> of(SearchHit hit) {
    StatementRow statement = hit.statement();
    Map<String, @Nullable Object> fields = statement == null ? report(hit.report()) : of(statement);
    fields.put("score", hit.score());
    fields.put(
        "passages", hit.passages().stream().map(passage -> passage.words().words()).toList());
    fields.put(
        "marks",
        hit.passages().stream()
            .flatMap(passage -> passage.marks().stream())
            .map(mark -> mark.start() + "-" + mark.end())
            .toList());
    return fields;
  }

  /// How a search was read, and its counts.
  public static Map<String, @Nullable Object> of(SearchFound found) {
    Map<String, @Nullable Object> fields = kind("search");
    fields.put("total", found.total());
    fields.put("loosened", found.loosened());
    fields.put("meant", found.meant().stream().map(Suggestion::text).toList());
    for (Facet facet : found.counts()) {
      Map<String, Object> counts = new LinkedHashMap<>();
      facet.counts().forEach(count -> counts.put(count.value(), count.count()));
      fields.put(word(facet.dimension()), counts);
    }
    return fields;
  }

  private static Map<String, @Nullable Object> report(ReportLine report) {
    Map<String, @Nullable Object> fields = kind("report");
    fields.put("report", report.id());
    report(report, fields);
    return fields;
  }

  private static void report(ReportLine report, Map<String, @Nullable Object> to) {
    ArticleDate date = report.date();
    to.put("outlet", report.outlet());
    to.put("url", report.url());
    to.put("title", report.title());
    to.put("date", date == null ? null : date.value());
    to.put("date_basis", date == null ? null : word(date.basis()));
  }

  /// A story in brief.
  public static Map<String, @Nullable Object> of(StoryRow row) {
    Map<String, @Nullable Object> fields = kind("story");
    Story story = row.story();
    fields.put("id", story.id());
    fields.put("name", story.name());
    fields.put("first", row.first());
    fields.put("last", row.last());
    fields.put("reports", story.reports());
    fields.put("outlets", row.outlets());
    fields.put(
        "roots",
        story.roots().stream().map(root -> root.name() == null ? root.id() : root.name()).toList());
    return fields;
  }

  /// The points of a series, each a row of its own.
  public static List<Map<String, @Nullable Object>> of(SeriesRow row) {
    List<Map<String, @Nullable Object>> all = new ArrayList<>();
    Series series = row.series();
    for (int i = 0; i < row.points().size(); i++) {
      Series.Point point = series.points().get(i);
      Map<String, @Nullable Object> fields = cited("point", row.points().get(i));
      fields.put("series", series.id());
      fields.put("of", series.of());
      fields.put("unit", series.unit());
      fields.put("value", point.value());
      fields.put("whole", point.whole());
      fields.put("time", point.time());
      fields.put("clock", word(point.clock()));
      int position = i;
      fields.put(
          "sums",
          series.sums().stream()
              .filter(sum -> sum.points().contains(position))
              .map(sum -> (sum.holds() ? "" : "≠ ") + sum.says())
              .toList());
      all.add(fields);
    }
    return all;
  }

  /// An undertaking.
  public static Map<String, @Nullable Object> of(CommitmentRow row) {
    Map<String, @Nullable Object> fields = cited("commitment", row.first());
    Commitment commitment = row.commitment();
    fields.put("id", commitment.id());
    fields.put("by", commitment.by());
    fields.put("what", commitment.what());
    fields.put("due", commitment.due());
    fields.put("later", commitment.later().stream().map(one -> word(one.says())).toList());
    fields.put("later_reports", commitment.later().stream().map(one -> one.at().report()).toList());
    return fields;
  }

  /// Something in time: the time before the names of what it is.
  public static Map<String, @Nullable Object> of(TimelineRow row) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("time", row.time());
    fields.put("clock", word(row.clock()));
    fields.putAll(
        switch (row.happening()) {
          case TimelineRow.Happening.Said(StatementRow said) -> of(said);
          case TimelineRow.Happening.Met(EncounterRow met) -> of(met);
          case TimelineRow.Happening.Due(CommitmentRow due) -> of(due);
        });
    return fields;
  }

  /// One on whom reports stand.
  public static Map<String, @Nullable Object> of(SourceRow row) {
    Map<String, @Nullable Object> fields = kind("source");
    fields.put("as", word(row.kind()));
    fields.put("name", row.name());
    fields.put("medium", row.medium());
    fields.put("reports", row.reports());
    fields.put("statements", row.statements());
    fields.put("first", row.first());
    fields.put("last", row.last());
    return fields;
  }

  /// What else was looked for besides words of the question.
  public static Map<String, @Nullable Object> of(Expansion expansion) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("words", expansion.form());
    fields.put("also", expansion.variants().stream().map(Variant::form).toList());
    fields.put("reasons", expansion.variants().stream().map(Variant::reason).toList());
    return fields;
  }

  /// What a name of the question was taken for.
  public static Map<String, @Nullable Object> of(NameRead name) {
    Map<String, @Nullable Object> fields = kind("name");
    fields.put("asked", name.asked());
    fields.put("variants", name.variants());
    fields.put("taken", name.ids());
    fields.put("forms", name.variants() ? name.allForms() : List.of(name.asked()));
    fields.put("others", name.others().stream().map(NameRead.Bearer::id).toList());
    return fields;
  }

  private static Map<String, @Nullable Object> kind(String kind) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("kind", kind);
    return fields;
  }

  private static Map<String, @Nullable Object> cited(String kind, Cited cited) {
    Map<String, @Nullable Object> fields = kind(kind);
    fields.put("report", cited.report().id());
    fields.put("start", cited.span().start());
    fields.put("end", cited.span().end());
    fields.put("words", cited.words());
    report(cited.report(), fields);
    return fields;
  }

  private static @Nullable String value(@Nullable Found<String> found) {
    return found == null ? null : found.value();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
