package org.isnad.server.user;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.server.http.Answers;
import org.isnad.server.http.Body;
import org.isnad.server.http.HttpProblem;
import org.isnad.server.http.HttpProblemException;
import org.isnad.server.http.Identity;
import org.isnad.server.http.LocalPath;
import org.isnad.server.http.Parameter;
import org.isnad.server.http.Reply;
import org.isnad.server.http.Request;
import org.isnad.server.http.Role;
import org.isnad.server.http.Route;
import org.isnad.server.http.ServerSettings;
import org.isnad.server.http.Slice;
import org.isnad.server.http.Verb;
import org.jspecify.annotations.Nullable;

/// Logging in and out, who one is, and for admins who there is and what they did.
public final class LoginRoutes {
  private static final String TAG = "users";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String SET_COOKIE = "Set-Cookie";

  private final Users users;
  private final Sessions sessions;
  private final LoginThrottle throttle;
  private final Cookies cookies;
  private final LoginPage page;
  private final boolean elsewhere;

  /// Who asks.
  ///
  /// @param csrf what a script or form of this session sends along with a change; null where none is needed
  record Me(String name, Role role, Identity.By by, @Nullable String csrf) {}

  private LoginRoutes(Users users, Cookies cookies, LoginPage page, boolean elsewhere) {
    this.users = users;
    this.sessions = new Sessions(users);
    this.throttle = new LoginThrottle(users.clock());
    this.cookies = cookies;
    this.page = page;
    this.elsewhere = elsewhere;
  }

  /// The routes.
  ///
  /// @param elsewhere whether people may log in by OpenID Connect too
  public static List<Route> of(
      Users users, ServerSettings settings, LoginPage page, boolean elsewhere) {
    LoginRoutes routes = new LoginRoutes(users, new Cookies(settings.encrypted()), page, elsewhere);
    Body form =
        new Body(
            "name, password, next: where to go afterwards, and lang: ar or en",
            Map.of(FORM, new Body.Entry(null)));
    return List.of(
        Route.page("/login", "login", Role.ANYONE, routes::show),
        routes.change(
            "/login", new Route.Told("logIn", "Logs in with a password", TAG), form, routes::logIn),
        routes.change(
            "/logout", new Route.Told("logOut", "Ends the session", TAG), null, routes::logOut),
        Route.get(
            "/api/v1/me",
            new Route.Told("me", "Who asks", TAG),
            Role.ANYONE,
            List.of(),
            Answers.record(Me.class),
            LoginRoutes::me),
        Route.get(
            "/api/v1/users",
            new Route.Told("users", "All accounts", TAG),
            Role.ADMIN,
            List.of(),
            Answers.listing(Account.class),
            routes::all),
        Route.get(
            "/api/v1/audit",
            new Route.Told("audit", "Logins and changes, the newest first", TAG),
            Role.ADMIN,
            List.of(),
            Answers.listing(AuditEntry.class),
            routes::audit));
  }

  private Route change(
      String path, Route.Told told, @Nullable Body body, org.isnad.server.http.Handler handler) {
    return new Route(
        Verb.POST,
        path,
        told,
        Role.ANYONE,
        new Route.Asked(List.<Parameter<?>>of(), body),
        new Answers.OfNothing(303),
        handler);
  }

  private Reply show(Request request) {
    String next = request.context().queryParam("next");
    return form(request, LocalPath.of(next), false);
  }

  private Reply form(Request request, String next, boolean wrong) {
    return page.show(request, new LoginPage.Shown(next, wrong, elsewhere));
  }

  private Reply logIn(Request request) {
    String name = field(request, "name");
    String password = field(request, "password");
    long wait = throttle.wait(name, request.remote());
    if (wait > 0) {
      audit(name, request, "login-throttled");
      throw new HttpProblemException(HttpProblem.tooMany(wait));
    }
    Optional<Users.Known> known = users.ofPassword(name, password);
    if (known.isEmpty()) {
      throttle.failed(name, request.remote());
      audit(name, request, "login-failed");
      String accept = request.header("Accept");
      if (accept != null && accept.contains("text/html")) {
        return form(request, LocalPath.of(request.form("next")), true).withStatus(401);
      }
      throw new HttpProblemException(HttpProblem.wrongPassword());
    }
    throttle.succeeded(name);
    Users.Known who = known.get();
    String cookie = sessions.begin(who.name(), who.role(), who.name());
    audit(who.name(), request, "login");
    return Reply.seeOther(LocalPath.of(request.form("next")))
        .with(SET_COOKIE, cookies.session(cookie));
  }

  private static String field(Request request, String name) {
    String found = request.form(name);
    if (found == null) {
      throw new HttpProblemException(HttpProblem.badBody("the field " + name + " is missing"));
    }
    return found;
  }

  private Reply logOut(Request request) {
    String cookie = request.cookie(ServerSettings.SESSION_COOKIE);
    if (cookie != null) {
      sessions.end(cookie);
      audit(request.identity().name(), request, "logout");
    }
    return Reply.seeOther("/").with(SET_COOKIE, cookies.noSession());
  }

  private void audit(String who, Request request, String what) {
    users.audit().write(new Audit.Event(who, request.remote(), what, ""));
  }

  private static Reply me(Request request) {
    Identity who = request.identity();
    return Reply.of(new Me(who.name(), who.role(), who.by(), who.csrf()));
  }

  private Reply all(Request request) {
    return Reply.listing((cursor, limit) -> {
      List<Account> after =
          users.list().stream()
              .filter(account -> cursor == null || account.name().compareTo(cursor) > 0)
              .toList();
      List<Account> items = after.stream().limit(limit).toList();
      String next = items.size() < after.size() ? items.getLast().name() : null;
      return new Slice<>(items, null, next, null);
    });
  }

  private Reply audit(Request request) {
    return Reply.listing((cursor, limit) -> {
      List<AuditEntry> items = users.audit().before(number(cursor), limit + 1);
      boolean more = items.size() > limit;
      List<AuditEntry> some = more ? items.subList(0, limit) : items;
      return new Slice<>(some, null, more ? Long.toString(some.getLast().number()) : null, null);
    });
  }

  private static long number(@Nullable String cursor) {
    try {
      return cursor == null ? Long.MAX_VALUE : Long.parseLong(cursor);
    } catch (NumberFormatException e) {
      throw new HttpProblemException(HttpProblem.badParameter("cursor: is none"));
    }
  }
}
