package org.isnad.server.user;

import java.time.Duration;
import org.isnad.server.http.ServerSettings;

/// Cookies that scripts do not see, other sites' forms do not send, and, where people come by https, nobody reads on the way.
record Cookies(boolean encrypted) {
  static final String LOGIN = ServerSettings.SESSION_COOKIE + "-login";

  /// The value of Set-Cookie that begins a session.
  String session(String value) {
    return cookie(ServerSettings.SESSION_COOKIE, value, "/", Sessions.LONGEST);
  }

  /// The one that ends it.
  String noSession() {
    return cookie(ServerSettings.SESSION_COOKIE, "", "/", Duration.ZERO);
  }

  /// The one that binds a login elsewhere to this browser, while it lasts.
  String login(String value, Duration lasts) {
    return cookie(LOGIN, value, "/login", lasts);
  }

  private String cookie(String name, String value, String path, Duration lasts) {
    return name
        + "="
        + value
        + "; Path="
        + path
        + "; Max-Age="
        + lasts.toSeconds()
        + "; HttpOnly; SameSite=Lax"
        + (encrypted ? "; Secure" : "");
  }
}
