package org.isnad.server.page;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.isnad.archive.question.Answer;
import org.isnad.archive.question.Cited;
import org.isnad.archive.question.CommitmentRow;
import org.isnad.archive.question.FigureRow;
import org.isnad.archive.question.Period;
import org.isnad.archive.question.Questions;
import org.isnad.archive.question.SeriesQuestion;
import org.isnad.archive.question.SeriesRow;
import org.isnad.archive.question.SeriesTold;
import org.isnad.relate.series.Series;
import org.isnad.server.api.Opened;
import org.isnad.server.http.Parameter;
import org.isnad.server.http.Reply;
import org.isnad.server.http.Request;
import org.isnad.server.http.Role;
import org.isnad.server.http.Route;

/// Quantities through time, the sums that should hold between them, and what was undertaken. Immutable and thread-safe.
public final class SeriesPages {
  private static final int ROWS = 12;
  private static final Parameter<String> ID = Parameter.path("id", "part of the path");

  private final Questions questions;
  private final Templates templates;

  SeriesPages(Questions questions, Templates templates) {
    this.questions = questions;
    this.templates = templates;
  }

  /// A series and its chart.
  public record Drawn(Series series, Chart chart) {
    /// The first and last day, least and greatest value.
    public String first() {
      return series.points().getFirst().time();
    }

    public String last() {
      return series.points().getLast().time();
    }

    public BigDecimal least() {
      return series.points().stream()
          .map(Series.Point::value)
          .reduce(BigDecimal::min)
          .orElseThrow();
    }

    public BigDecimal most() {
      return series.points().stream()
          .map(Series.Point::value)
          .reduce(BigDecimal::max)
          .orElseThrow();
    }
  }

  List<Route> routes(Pages pages) {
    List<Route> routes = new ArrayList<>(pages.view("/series", "series", Role.READER, this::all));
    routes.addAll(pages.view("/series/{id}", "series", Role.READER, this::one));
    return routes;
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
        series.rows().stream()
            .map(row -> new Drawn(row.series(), chart(frame, row.series(), row.points())))
            .toList();
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

  private Reply one(Frame frame, Request request) {
    SeriesTold told = Opened.found(() -> questions.series(request.need(ID)));
    List<Cited> words = told.points().stream().map(FigureRow::stands).toList();
    return templates.page(
        "one-series",
        frame,
        Map.of(
            "told", told, "drawn", new Drawn(told.series(), chart(frame, told.series(), words))));
  }

  /// Each point in its place in time, on the clock that it goes by; those without a day only stand in the table.
  private static Chart chart(Frame frame, Series series, List<Cited> words) {
    List<Map<String, Object>> points = new ArrayList<>();
    TreeSet<Series.Clock> clocks = new TreeSet<>();
    TreeSet<Long> days = new TreeSet<>();
    for (int i = 0; i < series.points().size(); i++) {
      Series.Point point = series.points().get(i);
      Cited cited = words.get(i);
      LocalDate day = Period.first(point.time());
      if (day != null) {
        clocks.add(point.clock());
        days.add(day.toEpochDay());
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("at", day.toEpochDay() * Duration.ofDays(1).toMillis());
        one.put("label", frame.day(point.time()));
        one.put("value", point.value());
        one.put("clock", point.clock().name().toLowerCase(Locale.ROOT));
        one.put("words", "«" + cited.words() + "»");
        one.put("source", Frame.publisher(cited.report()));
        one.put("link", frame.at(cited));
        points.add(one);
      }
    }
    return Chart.of(
        "points",
        series.of() + " " + frame.unit(series.unit()),
        Map.of(
            "points",
            points,
            "span",
            days.isEmpty() ? 0 : days.last() - days.first(),
            "unit",
            frame.unit(series.unit()),
            "clocks",
            clocks.stream()
                .map(clock ->
                    Map.of(
                        "id", clock.name().toLowerCase(Locale.ROOT),
                        "name", frame.words().of("clock", clock)))
                .toList()));
  }
}
