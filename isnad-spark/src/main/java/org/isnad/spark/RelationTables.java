package org.isnad.spark;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.relate.Relation;
import org.isnad.relate.divergence.Answer;
import org.isnad.relate.divergence.Divergence;
import org.isnad.relate.duplicate.Duplicate;
import org.isnad.relate.entity.KnownEntity;
import org.isnad.relate.report.At;
import org.isnad.relate.series.Commitment;
import org.isnad.relate.series.Series;
import org.isnad.relate.story.Story;
import org.isnad.relate.utterance.Utterance;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// The rows of a relation in every table of relations. The positions of divergences in their utterance and of answers are the relation's number here, for a relation
/// does not know how many of its kind stand before it; see [PublishJob]. For one thread.
final class RelationTables {
  private final TableRows to;
  private final Map<String, Named> reports;
  private final int number;
  private final TreeSet<Long> named = new TreeSet<>();

  /// A report that relations name.
  ///
  /// @param day null where it has none
  record Named(long number, @Nullable LocalDate day) {}

  private RelationTables(TableRows to, Map<String, Named> reports, int number) {
    this.to = to;
    this.reports = Map.copyOf(reports);
    this.number = number;
  }

  /// @param reports those that the relation names, by their ids
  static void add(
      Relation relation,
      long number,
      String kind,
      @Nullable String id,
      String document,
      Map<String, Named> reports,
      TableRows to) {
    RelationTables tables = new RelationTables(to, reports, Math.toIntExact(number));
    to.row(Table.RELATION).number((Long) number).text(kind).indexed(id).text(document).add();
    switch (relation) {
      case Relation.OfEntity(var one) -> tables.entity(one);
      case Relation.OfDuplicate(var one) -> tables.duplicate(one);
      case Relation.OfStory(var one) -> tables.story(one);
      case Relation.OfUtterance(var one) -> tables.utterance(one);
      case Relation.OfDivergence(var one) -> tables.divergence(one);
      case Relation.OfAnswer(var one) -> tables.answer(one);
      case Relation.OfSeries(var one) -> tables.series(one);
      case Relation.OfCommitment(var one) -> tables.commitment(one);
    }
    for (long report : tables.named) {
      to.row("relation_report").number((Long) report).number((Long) number).add();
    }
  }

  /// The ids of all reports that the relation names.
  static List<String> reports(Relation relation) {
    return switch (relation) {
      case Relation.OfEntity(var one) ->
          one.members().stream().map(KnownEntity.Member::report).distinct().toList();
      case Relation.OfDuplicate(var one) -> List.of(one.a(), one.b());
      case Relation.OfStory(var one) -> one.reports();
      case Relation.OfUtterance(var one) ->
          one.tellings().stream().map(telling -> telling.at().report()).distinct().toList();
      case Relation.OfDivergence(var one) -> List.of(one.a(), one.b());
      case Relation.OfAnswer(var one) ->
          List.of(one.denial().report(), one.denies().report()).stream().distinct().toList();
      case Relation.OfSeries(var one) ->
          one.points().stream().map(point -> point.at().report()).distinct().toList();
      case Relation.OfCommitment(var one) -> commitmentReports(one);
    };
  }

  private static List<String> commitmentReports(Commitment one) {
    TreeSet<String> ids = new TreeSet<>();
    ids.add(one.first().report());
    one.later().forEach(later -> ids.add(later.at().report()));
    return List.copyOf(ids);
  }

  private void entity(KnownEntity entity) {
    to.row("known_entity")
        .indexed(entity.id())
        .text(entity.type().name())
        .indexed(entity.name())
        .add();
    for (KnownEntity.Member member : entity.members()) {
      to.row("known_member")
          .number((Long) Objects.requireNonNull(reports.get(member.report())).number())
          .number((Integer) ReportTables.numbered(member.entity()))
          .indexed(entity.id())
          .add();
    }
    int position = 0;
    for (KnownEntity.Alias alias : entity.aliases()) {
      row("known_alias", entity.id(), position++).indexed(alias.form()).text(alias.reason()).add();
    }
  }

  private void duplicate(Duplicate duplicate) {
    Long a = report(duplicate.a());
    Long b = report(duplicate.b());
    to.row("duplicate")
        .number(a)
        .number(b)
        .word(duplicate.kind())
        .decimal(duplicate.similarity())
        .add();
    spans(a, b, "added", duplicate.added());
    spans(a, b, "cut", duplicate.cut());
  }

  private void spans(Long a, Long b, String part, List<Span> spans) {
    int position = 0;
    for (Span span : spans) {
      to.row("duplicate_span")
          .number(a)
          .number(b)
          .text(part)
          .number((Integer) position++)
          .span(span)
          .add();
    }
  }

  private void story(Story story) {
    int position = 0;
    LocalDate first = null;
    LocalDate last = null;
    for (String report : story.reports()) {
      row("story_report", story.id(), position++).number(report(report)).add();
      LocalDate day = Objects.requireNonNull(reports.get(report)).day();
      if (day != null) {
        first = first == null || day.isBefore(first) ? day : first;
        last = last == null || day.isAfter(last) ? day : last;
      }
    }
    to.row("story")
        .indexed(story.id())
        .text(story.name())
        .text(first == null ? null : first.toString())
        .text(last == null ? null : last.toString())
        .number((Integer) story.reports().size())
        .number((Integer) story.roots().size())
        .add();
    position = 0;
    for (Story.Root root : story.roots()) {
      row("story_root", story.id(), position).text(root.id()).text(root.name()).add();
      evidence(story.id(), "root", position++, root.evidence());
    }
    position = 0;
    for (Story.Edge edge : story.edges()) {
      row("story_edge", story.id(), position)
          .text(edge.from())
          .text(edge.to())
          .text(edge.why())
          .add();
      evidence(story.id(), "edge", position++, edge.evidence());
    }
  }

  private void evidence(String story, String of, int item, List<At> places) {
    int position = 0;
    for (At at : places) {
      at(
              at,
              to.row("story_evidence")
                  .indexed(story)
                  .text(of)
                  .number((Integer) item)
                  .number((Integer) position++))
          .add();
    }
  }

  private void utterance(Utterance utterance) {
    to.row("utterance").indexed(utterance.id()).indexed(utterance.speaker()).add();
    int position = 0;
    for (Utterance.Telling telling : utterance.tellings()) {
      at(telling.at(), row("telling", utterance.id(), position++)).word(telling.how()).add();
    }
  }

  private void divergence(Divergence divergence) {
    row("divergence", divergence.utterance(), number)
        .number(report(divergence.a()))
        .number(report(divergence.b()))
        .word(divergence.what())
        .add();
    int position = 0;
    for (At at : divergence.spans()) {
      at(at, row("divergence_span", divergence.utterance(), number).number((Integer) position++))
          .add();
    }
  }

  private void answer(Answer answer) {
    at(answer.denies(), at(answer.denial(), to.row("answer").number((Integer) number))).add();
  }

  private void series(Series series) {
    to.row("series").indexed(series.id()).indexed(series.of()).text(series.unit()).add();
    int position = 0;
    for (Series.Point point : series.points()) {
      at(point.at(), row("series_point", series.id(), position++))
          .decimal(point.value())
          .decimal(point.whole())
          .text(point.time())
          .word(point.clock())
          .add();
    }
    position = 0;
    for (Series.Sum sum : series.sums()) {
      row("series_sum", series.id(), position++)
          .text(sum.says())
          .number((Integer) (sum.holds() ? 1 : 0))
          .text(sum.points().stream().map(String::valueOf).collect(Collectors.joining(",")))
          .add();
    }
  }

  private void commitment(Commitment commitment) {
    at(
            commitment.first(),
            to.row("commitment")
                .indexed(commitment.id())
                .indexed(commitment.by())
                .text(commitment.what())
                .text(commitment.due()))
        .add();
    int position = 0;
    for (Commitment.Later one : commitment.later()) {
      at(one.at(), row("commitment_later", commitment.id(), position++)).word(one.says()).add();
    }
  }

  private TableRows.Cells row(String table, String id, int position) {
    return to.row(table).indexed(id).number((Integer) position);
  }

  private TableRows.Cells at(At at, TableRows.Cells cells) {
    return cells.number(report(at.report())).span(at.span());
  }

  private Long report(String id) {
    long report = Objects.requireNonNull(reports.get(id), id).number();
    named.add(report);
    return report;
  }
}
