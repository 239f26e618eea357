package org.isnad.server.http;

import org.jspecify.annotations.Nullable;

/// Who asks.
///
/// @param name the user's, or the name of the API key's owner; what the audit log says
/// @param by how it is known
/// @param csrf what a form of this session must send along; null where there is no session
public record Identity(String name, Role role, By by, @Nullable String csrf) {
  /// How somebody is known.
  public enum By {
    /// Not at all.
    NOBODY,
    /// Sits at this machine, and no users are configured.
    LOOPBACK,
    /// A session's cookie.
    SESSION,
    /// An API key.
    KEY
  }

  /// A stranger.
  public static Identity nobody() {
    return new Identity("", Role.ANYONE, By.NOBODY, null);
  }

  /// Whoever sits at this machine, where no users are configured.
  public static Identity atThisMachine() {
    return new Identity("local", Role.ADMIN, By.LOOPBACK, null);
  }
}
