package org.isnad.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.archive.question.Answer;
import org.isnad.archive.question.CommitmentRow;
import org.isnad.archive.question.Questions;
import org.isnad.archive.question.SeriesQuestion;
import org.isnad.archive.question.SeriesRow;
import org.isnad.relate.series.Series;
import org.isnad.server.api.Opened;
import org.isnad.server.http.Reply;
import org.isnad.server.http.Request;
import org.isnad.server.http.Role;
import org.isnad.server.http.Route;

/// Quantities through time, the sums that should hold between them, and what was undertaken. Immutable and thread-safe.
public final class SeriesPages {
  private static final int ROWS = 12;

  private final Questions questions;
  private final Templates templates;

  SeriesPages(Questions questions, Templates templates) {
    this.questions = questions;
    this.templates = templates;
  }

  /// A series and its chart.
  public record Drawn(SeriesRow row, Chart chart) {}

  List<Route> routes(Pages pages) {
    return pages.view("/series", "series", Role.READER, this::all);
  }

  private Reply all(Frame frame, Request request) {
    Query query = new Query(request);
    SeriesQuestion question =
        Opened.asked(() ->
            new SeriesQuestion(query.words("of"), query.words("by"), query.paging(ROWS), true));
    Answer<SeriesRow> series = Opened.asked(() -> questions.series(question));
    SeriesQuestion undertaken =
        new SeriesQuestion(
            query.words("of"),
            query.words("by"),
            org.isnad.archive.question.Paging.first(ROWS),
            true);
    Answer<CommitmentRow> commitments = Opened.asked(() -> questions.commitments(undertaken));
    List<Drawn> drawn =
        series.rows().stream().map(row -> new Drawn(row, chart(frame, row))).toList();
    return templates.page(
        "series",
        frame,
        Map.of(
            "series",
            drawn,
            "answer",
            series,
            "commitments",
            commitments,
            "query",
            query.fields()));
  }

  private static Chart chart(Frame frame, SeriesRow row) {
    List<Map<String, Object>> points = new ArrayList<>();
    for (Series.Point point : row.series().points()) {
      points.add(
          Map.of(
              "time", point.time(),
              "label", frame.day(point.time()),
              "value", point.value(),
              "report", point.at().report()));
    }
    return Chart.of(
        "line",
        row.series().of() + " " + row.series().unit(),
        Map.of("points", points, "unit", row.series().unit(), "name", row.series().of()));
  }
}
