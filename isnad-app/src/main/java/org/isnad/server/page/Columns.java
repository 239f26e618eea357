package org.isnad.server.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.archive.question.Cited;
import org.isnad.archive.question.ReportLine;
import org.isnad.archive.question.UtteranceTold;
import org.isnad.relate.divergence.Divergence;
import org.isnad.relate.utterance.Utterance;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// Utterances side by side: a column for each report that tells any, a row for each utterance.
///
/// @param heads the reports, in the order in which they first tell something
public record Columns(List<Head> heads, List<Row> rows) {
  public Columns {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
  }

  /// A report at the head of its column.
  ///
  /// @param publisher its outlet, or its id where none is known
  /// @param title "" where it is not shown
  public record Head(String id, String publisher, String title) {}

  /// One utterance.
  ///
  /// @param cells one for each head; null where that report leaves it out
  public record Row(String speaker, List<@Nullable Cell> cells, List<Divergence.What> differs) {}

  /// One telling.
  public record Cell(Utterance.How how, List<Part> parts) {}

  /// Some of its words, and what differs in them; null where nothing does.
  public record Part(String words, Divergence.@Nullable What differs) {}

  static Columns of(List<UtteranceTold> utterances) {
    Map<String, Head> heads = new LinkedHashMap<>();
    for (UtteranceTold utterance : utterances) {
      for (Cited cited : utterance.tellings()) {
        ReportLine report = cited.report();
        heads.putIfAbsent(
            report.id(), new Head(report.id(), Frame.publisher(report), report.title()));
      }
    }
    List<Row> rows = new ArrayList<>();
    for (UtteranceTold utterance : utterances) {
      List<@Nullable Cell> cells = new ArrayList<>();
      for (String report : heads.keySet()) {
        cells.add(cell(utterance, report));
      }
      rows.add(
          new Row(
              utterance.utterance().speaker(),
              cells,
              utterance.differences().stream()
                  .map(difference -> difference.divergence().what())
                  .distinct()
                  .toList()));
    }
    return new Columns(List.copyOf(heads.values()), rows);
  }

  private static @Nullable Cell cell(UtteranceTold told, String report) {
    for (int i = 0; i < told.tellings().size(); i++) {
      Cited cited = told.tellings().get(i);
      if (cited.report().id().equals(report)) {
        return new Cell(told.utterance().tellings().get(i).how(), parts(cited, told));
      }
    }
    return null;
  }

  private static List<Part> parts(Cited cited, UtteranceTold told) {
    List<Mark> marks = new ArrayList<>();
    for (UtteranceTold.Difference difference : told.differences()) {
      for (Cited words : difference.words()) {
        if (words.report().id().equals(cited.report().id())) {
          marks.add(new Mark(words.span(), difference.divergence().what()));
        }
      }
    }
    return parts(cited.words(), cited.span().start(), marks);
  }

  /// Words of a report that differ from another's.
  record Mark(Span span, Divergence.What what) {}

  /// Words cut where what differs in them changes.
  ///
  /// @param start where in their report they begin
  static List<Part> parts(String words, int start, List<Mark> marks) {
    Divergence.@Nullable What[] differs = new Divergence.What[words.length()];
    for (Mark mark : marks) {
      int from = Math.max(0, mark.span.start() - start);
      int to = Math.min(differs.length, mark.span.end() - start);
      for (int at = from; at < to; at++) {
        differs[at] = mark.what;
      }
    }
    List<Part> parts = new ArrayList<>();
    int from = 0;
    for (int at = 1; at <= differs.length; at++) {
      if (at == differs.length || differs[at] != differs[from]) {
        parts.add(new Part(words.substring(from, at), differs[from]));
        from = at;
      }
    }
    return parts;
  }
}
