package org.isnad.server.page;

import java.util.List;
import java.util.Map;
import org.isnad.server.http.LocalPath;
import org.isnad.server.http.Reply;
import org.isnad.server.http.Request;
import org.isnad.server.http.Role;
import org.isnad.server.http.Route;
import org.jspecify.annotations.Nullable;

/// The form to log in with, in the frame of all pages. Immutable and thread-safe.
public final class LoginPages {
  private final Pages pages;
  private final Templates templates;
  private final boolean elsewhere;

  /// @param elsewhere whether people may log in by OpenID Connect too
  LoginPages(Pages pages, Templates templates, boolean elsewhere) {
    this.pages = pages;
    this.templates = templates;
    this.elsewhere = elsewhere;
  }

  /// The form in a language that is chosen by its address.
  List<Route> routes() {
    return pages.view(
        "/login",
        "",
        Role.ANYONE,
        (frame, request) -> show(frame, LocalPath.of(request.context().queryParam("next")), false));
  }

  /// The form in the reader's language: that of the page where they wanted to go, or of the form that they have sent, or else their browser's.
  ///
  /// @param next where one goes afterwards, a path of this server
  public Reply show(Request request, String next, boolean wrong) {
    Language language = language(request, next);
    Frame frame = pages.frame(language, request, "").at("/login?next=" + Frame.encoded(next));
    return show(frame, next, wrong);
  }

  private Reply show(Frame frame, String next, boolean wrong) {
    return templates
        .page("login", frame, Map.of("next", next, "wrong", wrong, "elsewhere", elsewhere))
        .with("Cache-Control", "no-store");
  }

  private static Language language(Request request, String next) {
    Language sent = named(request.form("lang"));
    if (sent != null) {
      return sent;
    }
    Language wanted = named(next.split("[/?]", 3)[1]);
    return wanted == null ? Pages.preferred(request.header("Accept-Language")) : wanted;
  }

  private static @Nullable Language named(@Nullable String tag) {
    for (Language language : Language.values()) {
      if (language.tag().equals(tag)) {
        return language;
      }
    }
    return null;
  }
}
