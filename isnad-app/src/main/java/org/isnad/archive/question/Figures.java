package org.isnad.archive.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.analyze.Analysis;
import org.isnad.analyze.figure.Figure;
import org.isnad.analyze.statement.Statement;
import org.isnad.archive.search.Expansion;
import org.isnad.text.Found;
import org.isnad.text.Span;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Finds figures. Not thread-safe, as the record that it reads.
final class Figures {
  private final Handle record;
  private final Library library;
  private final FigureQuestion question;
  private final Wording of;
  private final Wording about;
  private final Names names;
  private final List<NameRead> read = new ArrayList<>();

  Figures(Handle record, Library library, FigureQuestion question, Words words) {
    this.record = record;
    this.library = library;
    this.question = question;
    this.of = words.wording(question.of(), question.variants(), record);
    this.about = words.wording(question.about(), question.variants(), record);
    this.names = new Names(record, question.variants());
  }

  Answer<FigureRow> answer() {
    Conditions conditions = new Conditions();
    conditions.and("f.report = r.number");
    FigureQuestion.Range range = question.range();
    if (range.unit() != null) {
      conditions.and("f.unit = " + conditions.value(range.unit()));
    }
    if (range.least() != null) {
      conditions.and("f.value >= " + conditions.value(range.least().doubleValue()));
    }
    if (range.most() != null) {
      conditions.and("f.value <= " + conditions.value(range.most().doubleValue()));
    }
    if (question.of() != null) {
      conditions.and("f.of_what is not null");
    }
    by(question.by(), conditions);
    scope(question.scope(), conditions);
    Paging paging = question.paging();
    List<String> key = Cursor.read(question.key(), paging.after(), Hit.KEY);
    Walk.Part part =
        new Walk(
                "report r cross join figure f",
                "f.position",
                "f.start_at",
                conditions,
                paging.order())
            .part(record, paging.limit(), key == null ? null : Hit.ofKey(key), this::accepted);
    List<FigureRow> rows = part.hits().stream().map(this::row).toList();
    String next = part.more() ? Cursor.write(question.key(), part.hits().getLast().key()) : null;
    List<Expansion> also = new ArrayList<>(of.also());
    also.addAll(about.also());
    return new Answer<>(rows, read, also, next);
  }

  private void by(@Nullable String by, Conditions conditions) {
    if (by != null) {
      NameRead name = Speakers.read(record, names, by, "speaker");
      read.add(name);
      conditions.and(
          "exists (select 1 from ("
              + Speakers.select("speaker", name, names, conditions)
              + ") w join statement s on s.report = w.report and s.statement = w.statement where"
              + " s.report = f.report and s.start_at <= f.start_at and f.end_at <= s.end_at)");
    }
  }

  private void scope(Scope scope, Conditions conditions) {
    Filters.outlet(record, scope.outlet(), conditions);
    Filters.story(scope.story(), conditions);
    if (scope.place() != null) {
      throw new QuestionException("A figure has no place: ask what it is about.");
    }
    switch (scope.period().clock()) {
      case PUBLISHED -> Filters.published(scope.period(), conditions);
      case SAID, EVENT ->
          throw new QuestionException(
              "Figures are asked for by the day of their report; series has their own times.");
    }
  }

  private List<Hit> accepted(List<Hit> block) {
    return block.stream().filter(this::isWanted).toList();
  }

  private boolean isWanted(Hit hit) {
    if (of.isAny() && about.isAny()) {
      return true;
    }
    Analysis analysis = library.analysis(hit.report());
    Figure figure = found(hit);
    Found<String> counted = figure.of();
    return of.isIn(counted == null ? "" : counted.value())
        && about.isIn(sentence(analysis, figure.span()).of(analysis.article().text()));
  }

  private FigureRow row(Hit hit) {
    return row(library, hit.report(), found(hit));
  }

  /// A figure of a report with what stands around it.
  static FigureRow row(Library library, long report, Figure figure) {
    Analysis analysis = library.analysis(report);
    Statement statement =
        analysis.statements().stream()
            .filter(one -> one.span().contains(figure.span()))
            .min(Comparator.comparingInt(one -> one.span().length()))
            .orElse(null);
    return new FigureRow(
        Cited.of(analysis, figure.span()),
        Cited.of(analysis, sentence(analysis, figure.span())),
        figure,
        statement == null ? null : library.statement(report, statement),
        library.story(report));
  }

  private static Span sentence(Analysis analysis, Span span) {
    return analysis.sentences().stream()
        .filter(sentence -> sentence.contains(span.start()))
        .findFirst()
        .orElse(span);
  }

  private Figure found(Hit hit) {
    return library.analysis(hit.report()).figures().get(hit.item());
  }
}
