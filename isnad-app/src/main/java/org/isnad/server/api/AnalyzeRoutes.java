package org.isnad.server.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
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
import org.isnad.source.Content;
import org.isnad.source.Item;
import org.isnad.source.Origin;
import org.isnad.source.Page;
import org.isnad.source.Refusal;
import org.isnad.source.SourceReader;
import org.isnad.text.Span;
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
          case JSON -> ofJson(Json.read(request.body(), Given.class));
          case TEXT -> ofText(request.bodyText(), told(request, null, null));
          case HTML -> ofHtml(request.body(), told(request, null, null));
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

  private static Given told(Request request, @Nullable String text, @Nullable String html) {
    return new Given(
        text,
        html,
        request.get(ID),
        null,
        request.get(OUTLET),
        request.get(URL),
        request.get(PUBLISHED));
  }

  private static Page ofJson(Given given) {
    String text = given.text();
    String html = given.html();
    if (text != null && html == null) {
      return ofText(text, given);
    }
    if (html != null && text == null) {
      Content content = new Content.Markup(html, StandardCharsets.UTF_8, given.title());
      return new Page(id(given), origin(given, bytes(html)), content, List.of());
    }
    throw new HttpProblemException(HttpProblem.badBody("it needs either text or html"));
  }

  private static Page ofText(String body, Given given) {
    String title = given.title();
    String text = title == null ? body : title + "\n\n" + body;
    Span span = title == null || title.isEmpty() ? null : new Span(0, title.length());
    return new Page(id(given), origin(given, bytes(text)), text, span, List.of());
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
      case Page page -> new Page(id(given), origin(given, bytes), page.content(), page.problems());
    };
  }

  private static String id(Given given) {
    String id = given.id();
    return id == null || id.isBlank() ? "text" : id;
  }

  private static Origin origin(Given given, byte[] bytes) {
    return new Origin(
        given.outlet(),
        given.url(),
        published(given.published()),
        null,
        null,
        null,
        null,
        sha256(bytes));
  }

  private static @Nullable String published(@Nullable String words) {
    if (words == null) {
      return null;
    }
    try {
      return words.indexOf('T') < 0
          ? LocalDate.parse(words).toString()
          : OffsetDateTime.parse(words).toString();
    } catch (DateTimeException e) {
      throw new HttpProblemException(
          HttpProblem.badParameter(
              "published: is neither 2026-11-01 nor 2026-11-01T09:30:00+03:00"));
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
