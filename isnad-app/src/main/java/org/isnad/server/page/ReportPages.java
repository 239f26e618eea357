package org.isnad.server.page;

import java.util.List;
import java.util.Map;
import org.isnad.archive.question.Questions;
import org.isnad.archive.question.Shown;
import org.isnad.server.api.Opened;
import org.isnad.server.http.Parameter;
import org.isnad.server.http.Reply;
import org.isnad.server.http.Request;
import org.isnad.server.http.Role;
import org.isnad.server.http.Route;

/// A report as it was, with its findings marked in place and each with its evidence. Immutable and thread-safe.
final class ReportPages {
  private static final Parameter<String> ID = Parameter.path("id", "part of the path");

  private final Questions questions;
  private final Templates templates;

  ReportPages(Questions questions, Templates templates) {
    this.questions = questions;
    this.templates = templates;
  }

  List<Route> routes(Pages pages) {
    return pages.view("/reports/{id}", "report", Role.READER, this::show);
  }

  private Reply show(Frame frame, Request request) {
    Shown shown = Opened.found(() -> questions.show(request.need(ID)));
    return templates.page(
        "report", frame, Map.of("shown", shown, "text", MarkedText.of(shown.analysis())));
  }
}
