package org.isnad.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.archive.question.Answer;
import org.isnad.archive.question.Questions;
import org.isnad.archive.question.StoryQuestion;
import org.isnad.archive.question.StoryRow;
import org.isnad.archive.question.StoryTold;
import org.isnad.server.api.Opened;
import org.isnad.server.http.Parameter;
import org.isnad.server.http.Reply;
import org.isnad.server.http.Request;
import org.isnad.server.http.Role;
import org.isnad.server.http.Route;

/// Stories: all of them, and one with its reports, roots, utterances and differences. Immutable and thread-safe.
final class StoryPages {
  private static final Parameter<String> ID = Parameter.path("id", "part of the path");
  private static final int ROWS = 25;
  private static final int FEWEST = 2;

  private final Questions questions;
  private final Templates templates;

  StoryPages(Questions questions, Templates templates) {
    this.questions = questions;
    this.templates = templates;
  }

  List<Route> routes(Pages pages) {
    List<Route> routes = new ArrayList<>(pages.view("/stories", "stories", Role.READER, this::all));
    routes.addAll(pages.view("/stories/{id}", "stories", Role.READER, this::one));
    return routes;
  }

  private Reply all(Frame frame, Request request) {
    Query query = new Query(request);
    int least = query.flag("single") ? 1 : FEWEST;
    Answer<StoryRow> answer =
        Opened.asked(() ->
            questions.stories(
                new StoryQuestion(query.words("about"), least, query.scope(), query.paging(ROWS))));
    return templates.page("stories", frame, Map.of("answer", answer, "query", query.fields()));
  }

  private Reply one(Frame frame, Request request) {
    StoryTold told = Opened.found(() -> questions.story(request.need(ID)));
    StoryGraph graph = StoryGraph.of(frame, told);
    return templates.page(
        "story",
        frame,
        Map.of(
            "told",
            told,
            "graph",
            graph,
            "chart",
            graph.chart(frame),
            "columns",
            Columns.of(told.utterances())));
  }
}
