package org.isnad.server.user;

import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.server.http.HttpProblem;
import org.isnad.server.http.HttpProblemException;
import org.isnad.server.http.LocalPath;
import org.isnad.server.http.Reply;
import org.isnad.server.http.Request;
import org.isnad.server.http.Role;
import org.isnad.server.http.Route;
import org.isnad.server.http.ServerSettings;
import org.jspecify.annotations.Nullable;

/// Logging in at another place by OpenID Connect: the authorization code flow with PKCE, state bound to the browser, nonce.
public final class OidcRoutes {
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final int MOST_PENDING = 10_000;
  private static final String CALLBACK = "/login/oidc/callback";
  private static final String PREFIX = "isnad-";
  private static final String SET_COOKIE = "Set-Cookie";

  private final OidcSettings settings;
  private final OidcProvider provider;
  private final Users users;
  private final Sessions sessions;
  private final Cookies cookies;
  private final @Nullable URI publicAddress;
  private final Clock clock;
  private final ConcurrentHashMap<String, Pending> pending = new ConcurrentHashMap<>();

  /// A login under way, by its state.
  private record Pending(OidcProvider.Attempt attempt, String next, Instant began) {}

  private OidcRoutes(OidcSettings settings, Users users, ServerSettings server) {
    this.settings = settings;
    this.provider = new OidcProvider(settings);
    this.users = users;
    this.sessions = new Sessions(users);
    this.cookies = new Cookies(server.encrypted());
    this.publicAddress = server.publicAddress();
    this.clock = users.clock();
  }

  /// The routes.
  public static List<Route> of(OidcSettings settings, Users users, ServerSettings server) {
    OidcRoutes routes = new OidcRoutes(settings, users, server);
    return List.of(
        Route.page("/login/oidc", "oidc", Role.ANYONE, routes::leave),
        Route.page(CALLBACK, "oidcCallback", Role.ANYONE, routes::comeBack));
  }

  private Reply leave(Request request) {
    Instant now = clock.instant();
    pending.values().removeIf(old -> old.began.plus(PATIENCE).isBefore(now));
    if (pending.size() >= MOST_PENDING) {
      throw new HttpProblemException(HttpProblem.busy("too many logins are under way"));
    }
    OidcProvider.Attempt attempt = provider.attempt(callback(request));
    String state = attempt.state().getValue();
    pending.put(
        state, new Pending(attempt, LocalPath.of(request.context().queryParam("next")), now));
    return Reply.seeOther(attempt.address().toString())
        .with(SET_COOKIE, cookies.login(state, PATIENCE))
        .with("Cache-Control", "no-store");
  }

  private URI callback(Request request) {
    try {
      URI base =
          publicAddress == null ? new URI("http://" + request.header("Host") + "/") : publicAddress;
      return base.resolve(CALLBACK);
    } catch (URISyntaxException e) {
      throw new HttpProblemException(HttpProblem.badRequest("the header Host is no host"));
    }
  }

  private Reply comeBack(Request request) {
    String state = request.context().queryParam("state");
    Pending login =
        state != null && state.equals(request.cookie(Cookies.LOGIN)) ? pending.remove(state) : null;
    if (login == null || login.began.plus(PATIENCE).isBefore(clock.instant())) {
      throw failed(request, "this login was not begun in this browser, or too long ago");
    }
    IDTokenClaimsSet claims;
    try {
      claims = provider.claims(login.attempt, request.context().queryParam("code"));
    } catch (OidcException e) {
      throw failed(request, String.valueOf(e.getMessage()));
    }
    String name = name(claims);
    Optional<Users.Known> account = users.of(name);
    Role role = account.isPresent() ? account.get().role() : role(claims);
    if (role == null) {
      audit(name, request, "login-failed", "no role");
      throw new HttpProblemException(
          HttpProblem.notAllowed("«" + name + "» has no role here; ask an admin"));
    }
    String cookie = sessions.begin(name, role, account.isPresent() ? name : null);
    audit(name, request, "login", "oidc " + claims.getIssuer().getValue());
    return Reply.seeOther(login.next)
        .with(SET_COOKIE, cookies.session(cookie))
        .with(SET_COOKIE, cookies.login("", Duration.ZERO))
        .with("Cache-Control", "no-store");
  }

  private HttpProblemException failed(Request request, String why) {
    audit("", request, "login-failed", "oidc: " + why);
    return new HttpProblemException(
        new HttpProblem(401, "login-failed", "Not let in", why, java.util.Map.of()));
  }

  private void audit(String who, Request request, String what, String detail) {
    users.audit().write(new Audit.Event(who, request.remote(), what, detail));
  }

  /// The claim that names the user; the subject, with its issuer, where that claim does not stand or is not verified.
  private String name(IDTokenClaimsSet claims) {
    String name = claims.getStringClaim(settings.nameClaim());
    boolean unverified =
        settings.nameClaim().equals("email")
            && Boolean.FALSE.equals(claims.getBooleanClaim("email_verified"));
    return name == null || name.isBlank() || unverified
        ? claims.getSubject().getValue() + "@" + settings.issuer().getHost()
        : name;
  }

  private @Nullable Role role(IDTokenClaimsSet claims) {
    Object claim = claims.getClaim(settings.roleClaim());
    Role best = settings.otherwise();
    List<?> words =
        claim instanceof List<?> several ? several : claim == null ? List.of() : List.of(claim);
    for (Object word : words) {
      Role role = roleOf(Objects.toString(word).toLowerCase(Locale.ROOT));
      if (role != null && (best == null || role.covers(best))) {
        best = role;
      }
    }
    return best;
  }

  private static @Nullable Role roleOf(String word) {
    return switch (word.startsWith(PREFIX) ? word.substring(PREFIX.length()) : word) {
      case "reader" -> Role.READER;
      case "editor" -> Role.EDITOR;
      case "admin" -> Role.ADMIN;
      default -> null;
    };
  }
}
