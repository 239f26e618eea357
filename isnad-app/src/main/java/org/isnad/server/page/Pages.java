package org.isnad.server.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.isnad.archive.question.Questions;
import org.isnad.server.http.Answers;
import org.isnad.server.http.Body;
import org.isnad.server.http.HttpProblem;
import org.isnad.server.http.HttpProblemException;
import org.isnad.server.http.LocalPath;
import org.isnad.server.http.Reply;
import org.isnad.server.http.Request;
import org.isnad.server.http.Role;
import org.isnad.server.http.Route;
import org.isnad.server.http.Verb;
import org.isnad.server.ingest.IngestQueue;
import org.jspecify.annotations.Nullable;

/// All pages for people, once in each language: `/ar/…` and `/en/…`. Immutable and thread-safe.
public final class Pages {
  private static final String COOKIE = "; Path=/; Max-Age=31536000; SameSite=Lax";

  private final Assets assets = Assets.load();
  private final Map<Language, Words> words = new EnumMap<>(Language.class);

  /// Makes one page.
  interface View {
    Reply show(Frame frame, Request request) throws Exception;
  }

  private final Templates templates = new Templates();
  private final LoginPages login;
  private final Questions questions;
  private final IngestQueue queue;

  /// @param queue into which reports are handed over
  /// @param loginElsewhere whether people may log in by OpenID Connect
  public Pages(Questions questions, IngestQueue queue, boolean loginElsewhere) {
    this.questions = questions;
    this.queue = queue;
    this.login = new LoginPages(this, templates, loginElsewhere);
    for (Language language : Language.values()) {
      words.put(language, Words.load(language));
    }
  }

  /// The form to log in with.
  public LoginPages login() {
    return login;
  }

  /// The routes of all pages.
  public List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    routes.add(assets.route());
    routes.add(Route.page("/", "home", Role.ANYONE, Pages::home));
    routes.add(
        new Route(
            Verb.POST,
            "/look",
            new Route.Told("look", "Keeps how a reader likes pages to look", null),
            Role.ANYONE,
            new Route.Asked(
                List.of(),
                new Body(
                    "digits, theme, next",
                    Map.of("application/x-www-form-urlencoded", new Body.Entry(null)))),
            new Answers.OfNothing(303),
            Pages::look));
    routes.addAll(new SearchPages(questions, templates).routes(this));
    routes.addAll(new ComparePages(questions, templates).routes(this));
    routes.addAll(new ReportPages(questions, templates).routes(this));
    routes.addAll(new StoryPages(questions, templates).routes(this));
    routes.addAll(new NamePages(questions, templates).routes(this));
    routes.addAll(new SeriesPages(questions, templates).routes(this));
    routes.addAll(new ArchivePages(questions, templates).routes(this));
    routes.addAll(new IngestPages(queue, templates).routes(this));
    routes.addAll(login.routes());
    routes.addAll(view("/<rest>", "", Role.READER, Pages::missing));
    return routes;
  }

  /// A view in every language.
  ///
  /// @param path without the language's part: `/stories/{id}`; "" for the first page
  /// @param place which part of the navigation it belongs to
  List<Route> view(String path, String place, Role role, View view) {
    List<Route> routes = new ArrayList<>();
    for (Language language : Language.values()) {
      routes.add(
          Route.page(
              "/" + language.tag() + path,
              (place.isEmpty() ? "missing" : place) + "-" + language.tag(),
              role,
              request -> shown(view, frame(language, request, place), request)));
    }
    return routes;
  }

  /// A view, or a page that tells why it cannot be shown.
  Reply shown(View view, Frame frame, Request request) throws Exception {
    try {
      return view.show(frame, request);
    } catch (HttpProblemException e) {
      HttpProblem problem = e.problem();
      Reply page = templates.page("problem", frame, Map.of("problem", problem));
      for (Map.Entry<String, String> header : problem.headers().entrySet()) {
        page = page.with(header.getKey(), header.getValue());
      }
      return page.withStatus(problem.status());
    }
  }

  private static Reply missing(Frame frame, Request request) {
    throw new HttpProblemException(HttpProblem.notFound("there is nothing at this address"));
  }

  /// What a page of that language has around it.
  Frame frame(Language language, Request request, String place) {
    String path = request.context().path().substring(1 + language.tag().length());
    String query = request.context().queryString();
    return new Frame(
        Look.of(language, request),
        java.util.Objects.requireNonNull(words.get(language)),
        assets,
        request.identity(),
        query == null ? path : path + "?" + query,
        place);
  }

  /// The reader's language: Arabic, unless the browser asks for English and not for Arabic.
  private static Reply home(Request request) {
    return Reply.seeOther("/" + preferred(request.header("Accept-Language")).tag())
        .with("Vary", "Accept-Language");
  }

  static Language preferred(@Nullable String accepted) {
    if (accepted == null) {
      return Language.AR;
    }
    int arabic = accepted.indexOf("ar");
    int english = accepted.indexOf("en");
    return english >= 0 && (arabic < 0 || english < arabic) ? Language.EN : Language.AR;
  }

  private static Reply look(Request request) {
    Look.Digits digits = Look.read(Look.Digits.values(), request.form("digits"), Look.Digits.LATN);
    Look.Theme theme = Look.read(Look.Theme.values(), request.form("theme"), Look.Theme.AUTO);
    return Reply.seeOther(LocalPath.of(request.form("next")))
        .with("Set-Cookie", cookie(Look.DIGITS_COOKIE, digits))
        .with("Set-Cookie", cookie(Look.THEME_COOKIE, theme));
  }

  private static String cookie(String name, Enum<?> value) {
    return name + "=" + value.name().toLowerCase(java.util.Locale.ROOT) + COOKIE;
  }
}
