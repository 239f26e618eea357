package org.isnad.server.http;

import io.javalin.http.Context;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Lets in whoever may ask: host, user, role, other sites' forms, rate, in this order. Thread-safe.
final class Guard {
  /// The header in which a page's script sends what a form sends in [#CSRF_FIELD].
  private static final String CSRF_HEADER = "X-CSRF-Token";

  static final String CSRF_FIELD = "csrf";

  private final Authenticator authenticator;
  private final Limits limits;
  private final RateLimiter rate;
  private final Set<String> hosts;
  private final String sessionCookie;
  private final @Nullable String publicAuthority;

  Guard(Authenticator authenticator, RateLimiter rate, ServerSettings settings) {
    this.authenticator = authenticator;
    this.limits = settings.limits();
    this.rate = rate;
    this.hosts = settings.hosts();
    this.sessionCookie = ServerSettings.SESSION_COOKIE;
    URI address = settings.publicAddress();
    this.publicAuthority = address == null ? null : address.getRawAuthority();
  }

  /// Who asks, when they may.
  Identity admit(Route route, Context context) {
    checkHost(context);
    Identity identity =
        authenticator.of(
            new Authenticator.Proof(
                context.header("Authorization"), context.cookie(sessionCookie), context.ip()));
    String who = identity.name().isEmpty() ? context.ip() : identity.name();
    long wait = rate.take(who, route.verb().safe() ? 1 : limits.costOfPosts());
    if (wait > 0) {
      throw new HttpProblemException(HttpProblem.tooMany(wait));
    }
    if (!identity.role().covers(route.role())) {
      throw new HttpProblemException(
          identity.by() == Identity.By.NOBODY
              ? HttpProblem.notLoggedIn()
              : HttpProblem.notAllowed(
                  "this needs the role " + ParameterType.Word.spell(route.role())));
    }
    if (!route.verb().safe() && identity.by() != Identity.By.KEY) {
      checkSite(identity, context);
    }
    return identity;
  }

  /// Against a name of somebody else's that is made to point at this machine.
  private void checkHost(Context context) {
    String host = context.host();
    if (!hosts.isEmpty() && (host == null || !hosts.contains(nameOf(host)))) {
      throw new HttpProblemException(
          new HttpProblem(
              421,
              "wrong-host",
              "This server does not go by that name",
              "it answers to " + String.join(", ", hosts.stream().sorted().toList()),
              java.util.Map.of()));
    }
  }

  private static String nameOf(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    int port = name.lastIndexOf(':');
    return port > name.lastIndexOf(']') ? name.substring(0, port) : name;
  }

  /// A browser sends a session along for any site that asks it to: what changes something must come from a page of ours.
  private void checkSite(Identity identity, Context context) {
    String site = context.header("Sec-Fetch-Site");
    String origin = context.header("Origin");
    boolean foreign =
        site != null && !site.equals("same-origin") && !site.equals("none")
            || origin != null && !ours(origin, context.host());
    String expected = identity.csrf();
    if (foreign || expected != null && !expected.equals(token(context))) {
      throw new HttpProblemException(
          HttpProblem.notAllowed("this must come from a page of this server"));
    }
  }

  private @Nullable String token(Context context) {
    String inHeader = context.header(CSRF_HEADER);
    if (inHeader != null) {
      return inHeader;
    }
    if (context.isMultipartFormData()) {
      Multipart.read(context, limits.uploadBytes());
      return context.formParam(CSRF_FIELD);
    }
    return context.isFormUrlencoded() ? context.formParam(CSRF_FIELD) : null;
  }

  /// Whether a page of this server sends it, by the name in the address or, behind a proxy, by one of those that it answers to.
  private boolean ours(String origin, @Nullable String host) {
    try {
      URI site = URI.create(origin);
      String authority = site.getRawAuthority();
      return authority != null
          && (authority.equalsIgnoreCase(host)
              || publicAuthority != null && authority.equalsIgnoreCase(publicAuthority));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
