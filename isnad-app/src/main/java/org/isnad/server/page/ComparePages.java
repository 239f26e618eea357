package org.isnad.server.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isnad.analyze.Analysis;
import org.isnad.archive.question.Comparison;
import org.isnad.archive.question.Questions;
import org.isnad.relate.divergence.Divergence;
import org.isnad.relate.report.At;
import org.isnad.relate.utterance.Utterance;
import org.isnad.server.api.Opened;
import org.isnad.server.http.Reply;
import org.isnad.server.http.Request;
import org.isnad.server.http.Role;
import org.isnad.server.http.Route;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// Reports side by side: what more than one tells, how the tellings differ, and what each tells alone. Immutable and thread-safe.
public final class ComparePages {
  private static final int MOST = 8;
  private static final int FEWEST = 2;

  private final Questions questions;
  private final Templates templates;

  ComparePages(Questions questions, Templates templates) {
    this.questions = questions;
    this.templates = templates;
  }

  List<Route> routes(Pages pages) {
    return pages.view("/compare", "stories", Role.READER, this::show);
  }

  /// What a report tells alone.
  public record Alone(String report, String speakers, String words) {}

  private Reply show(Frame frame, Request request) {
    List<String> ids = new Query(request).all("id").stream().distinct().limit(MOST).toList();
    if (ids.size() < FEWEST) {
      return templates.page(
          "compare",
          frame,
          Map.of("columns", new Columns(List.of(), List.of()), "alone", List.of()));
    }
    Comparison comparison = Opened.found(() -> questions.compare(ids));
    Map<String, Analysis> analyses = new LinkedHashMap<>();
    comparison.reports().forEach(id -> analyses.put(id, questions.analysis(id)));
    List<Columns.Head> heads = analyses.values().stream().map(ComparePages::head).toList();
    List<Columns.Row> rows = new ArrayList<>();
    for (Comparison.Row row : comparison.rows()) {
      List<Columns.@Nullable Cell> cells = new ArrayList<>();
      for (String report : comparison.reports()) {
        cells.add(cell(row, report, analyses));
      }
      rows.add(
          new Columns.Row(
              row.utterance().speaker(),
              cells,
              row.divergences().stream().map(Divergence::what).distinct().toList()));
    }
    List<Alone> alone =
        comparison.alone().stream()
            .map(one -> new Alone(one.at().report(), one.speakers(), words(one.at(), analyses)))
            .toList();
    return templates.page(
        "compare", frame, Map.of("columns", new Columns(heads, rows), "alone", alone));
  }

  private static Columns.Head head(Analysis analysis) {
    String text = analysis.article().text();
    Span title = analysis.article().layout().title();
    String outlet = analysis.article().origin().outlet();
    String id = analysis.article().id();
    return new Columns.Head(
        id, outlet == null ? id : outlet, title == null ? "" : title.of(text).toString());
  }

  private static String words(At at, Map<String, Analysis> analyses) {
    Analysis analysis = Objects.requireNonNull(analyses.get(at.report()), "analysis");
    return at.span().of(analysis.article().text()).toString();
  }

  private static Columns.@Nullable Cell cell(
      Comparison.Row row, String report, Map<String, Analysis> analyses) {
    List<Utterance.Telling> tellings = row.of(report);
    if (tellings.isEmpty()) {
      return null;
    }
    List<Columns.Part> parts = new ArrayList<>();
    for (Utterance.Telling telling : tellings) {
      List<Columns.Mark> marks = new ArrayList<>();
      for (Divergence divergence : row.divergences()) {
        divergence.spans().stream()
            .filter(at -> at.report().equals(report))
            .forEach(at -> marks.add(new Columns.Mark(at.span(), divergence.what())));
      }
      if (!parts.isEmpty()) {
        parts.add(new Columns.Part(" … ", null));
      }
      parts.addAll(
          Columns.parts(words(telling.at(), analyses), telling.at().span().start(), marks));
    }
    return new Columns.Cell(tellings.getFirst().how(), parts);
  }
}
