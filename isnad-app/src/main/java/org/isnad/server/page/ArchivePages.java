package org.isnad.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.archive.question.ArchiveOverview;
import org.isnad.archive.question.CoverageCell;
import org.isnad.archive.question.Questions;
import org.isnad.archive.question.SourceRow;
import org.isnad.archive.search.Breakdown;
import org.isnad.server.http.Reply;
import org.isnad.server.http.Request;
import org.isnad.server.http.Role;
import org.isnad.server.http.Route;

/// What the archive holds, on whom it stands, and reports side by side. Immutable and thread-safe.
public final class ArchivePages {
  private static final int SOURCES = 50;

  /// More outlets and times are not drawn.
  private static final int CELLS = 100_000;

  private final Questions questions;
  private final Templates templates;
  private final Accuracy accuracy = Accuracy.load();

  ArchivePages(Questions questions, Templates templates) {
    this.questions = questions;
    this.templates = templates;
  }

  List<Route> routes(Pages pages) {
    List<Route> routes =
        new ArrayList<>(pages.view("/sources", "sources", Role.READER, this::sources));
    routes.addAll(pages.view("/about", "about", Role.READER, this::about));
    return routes;
  }

  private Reply sources(Frame frame, Request request) {
    List<SourceRow> rows = questions.sources(SOURCES);
    return templates.page("sources", frame, Map.of("rows", rows));
  }

  private List<CoverageCell> cells(Breakdown.Step step) {
    return questions.coverage(step, CELLS, null).rows();
  }

  /// The query of the search that shows what a source gave.
  public static String search(SourceRow row) {
    return switch (row.kind()) {
      case OUTLET -> "?as=reports&outlet=" + Frame.encoded(row.name());
      case RELAY -> "?agency=" + Frame.encoded(row.name());
      case CREDIT -> "?as=reports&agency=" + Frame.encoded(row.name());
      case ROOT -> "/people?name=" + Frame.encoded(row.name());
    };
  }

  private Reply about(Frame frame, Request request) {
    ArchiveOverview overview = questions.overview();
    CoverageTable coverage = CoverageTable.of(overview.reports(), this::cells);
    return templates.page(
        "about",
        frame,
        Map.of(
            "overview", overview,
            "coverage", coverage,
            "chart", coverage.chart(frame),
            "accuracy", accuracy));
  }
}
