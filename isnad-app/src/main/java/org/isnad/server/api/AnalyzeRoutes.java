package org.isnad.server.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.isnad.Isnad;
import org.isnad.server.http.Answers;
import org.isnad.server.http.Body;
import org.isnad.server.http.HttpProblem;
import org.isnad.server.http.HttpProblemException;
import org.isnad.server.http.Json;
import org.isnad.server.http.Parameter;
import org.isnad.server.http.Reply;
import org.isnad.server.http.Request;
import org.isnad.server.http.Role;
import org.isnad.server.http.Route;
import org.isnad.server.http.Verb;
import org.isnad.source.Item;
import org.isnad.source.Page;
import org.isnad.source.Refusal;
import org.isnad.source.SourceReader;
import org.isnad.wire.AnalysisWriter;
import org.jspecify.annotations.Nullable;

/// `POST /api/v1/analyze`: a report goes in, its `isnad/1` document comes back; nothing is kept. As many are analyzed at once as there
/// are processors; others wait a while.
public final class AnalyzeRoutes {
  private static final Parameter<String> ID = Parameter.words("id", "The id of the document");
  private static final Parameter<String> OUTLET = Parameter.words("outlet", "Who published it");
  private static final Parameter<String> URL = Parameter.words("url", "Its address");
  private static final Parameter<String> PUBLISHED =
      Parameter.words("published", "When it was published, ISO 8601: a day, or a time with zone");

  private static final String JSON = "application/json";
  private static final String TEXT = "text/plain";
  private static final String HTML = "text/html";
  private static final int PATIENCE_SECONDS = 20;

  /// The id of what has none: nothing is kept, so it need not differ.
  private static final String WITHOUT_ID = "text";

  private final Supplier<Isnad> isnad;
  private final AnalysisWriter writer = AnalysisWriter.compact();
  private final SourceReader reader = new SourceReader();
  private final Semaphore turns;

  private AnalyzeRoutes(Supplier<Isnad> isnad, int atOnce) {
    this.isnad = isnad;
    this.turns = new Semaphore(atOnce, true);
  }

  /// The route.
  ///
  /// @param isnad asked for at the first report, so that a server need not wait for it
  /// @param atOnce how many are analyzed at the same time, at most
  public static List<Route> of(Supplier<Isnad> isnad, int atOnce) {
    AnalyzeRoutes routes = new AnalyzeRoutes(isnad, atOnce);
    Body.Entry raw = new Body.Entry(null);
    Body body =
        new Body(
            "The report: as JSON with exactly one of text and html, or its bare text or HTML, of"
                + " which the query then tells what is known. Bare HTML may be in any charset;"
                + " everything else is UTF-8.",
            Map.of(JSON, new Body.Entry(Given.class), TEXT, raw, HTML, raw));
    return List.of(
        new Route(
            Verb.POST,
            "/api/v1/analyze",
            new Route.Told("analyze", "Analyzes a report; nothing is kept", Tags.ANALYSIS),
            Role.READER,
            new Route.Asked(List.of(ID, OUTLET, URL, PUBLISHED), body),
            Answers.wire("analysis"),
            routes::analyze));
  }

  private Reply analyze(Request request) throws IOException, InterruptedException {
    Page page =
        switch (request.bodyType()) {
          case JSON -> GivenPage.of(Json.read(request.body(), Given.class), WITHOUT_ID);
          case TEXT -> GivenPage.of(told(request, request.bodyText()), WITHOUT_ID);
          case HTML -> ofHtml(request.body(), told(request, null));
          default ->
              throw new HttpProblemException(
                  HttpProblem.wrongMediaType(
                      "there are application/json, text/plain and text/html"));
        };
    if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new HttpProblemException(HttpProblem.busy("too many reports are being analyzed"));
    }
    try {
      return Reply.json(writer.bytes(isnad.get().analyze(page)));
    } finally {
      turns.release();
    }
  }

  private static Given told(Request request, @Nullable String text) {
    return new Given(
        text,
        null,
        request.get(ID),
        null,
        request.get(OUTLET),
        request.get(URL),
        request.get(PUBLISHED));
  }

  private Page ofHtml(byte[] bytes, Given given) throws IOException {
    Item[] first = new Item[1];
    reader.read(
        new ByteArrayInputStream(bytes),
        "body",
        item -> {
          if (first[0] == null) {
            first[0] = item;
          }
        });
    return switch (first[0]) {
      case null -> throw new HttpProblemException(HttpProblem.badBody("it is empty"));
      case Refusal refusal ->
          throw new HttpProblemException(
              HttpProblem.badBody(refusal.code() + ": " + refusal.message()));
      case Page page -> GivenPage.with(given, bytes, WITHOUT_ID, page.content(), page.problems());
    };
  }
}
