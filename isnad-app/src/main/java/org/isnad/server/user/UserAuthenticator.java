package org.isnad.server.user;

import java.util.Optional;
import java.util.function.LongSupplier;
import org.isnad.server.http.Authenticator;
import org.isnad.server.http.HttpProblem;
import org.isnad.server.http.HttpProblemException;
import org.isnad.server.http.Identity;
import org.jspecify.annotations.Nullable;

/// Knows people by API key or session. Where the server is reached from this machine alone and there are no users, whoever asks is
/// taken for its owner; users that are added meanwhile count within a second. Thread-safe.
public final class UserAuthenticator implements Authenticator {
  private static final String BEARER = "Bearer ";
  private static final long GRAIN_NANOS = 1_000_000_000L;

  private final Users users;
  private final Sessions sessions;
  private final boolean openWithoutUsers;
  private final LongSupplier nanos;
  private volatile Looked looked;

  private record Looked(boolean any, long at) {}

  /// @param openWithoutUsers whether everybody is let in while there are no users
  public UserAuthenticator(Users users, boolean openWithoutUsers) {
    this.users = users;
    this.sessions = new Sessions(users);
    this.openWithoutUsers = openWithoutUsers;
    this.nanos = System::nanoTime;
    this.looked = new Looked(users.any(), nanos.getAsLong());
  }

  @Override
  public Identity of(Proof proof) {
    Identity found = found(proof);
    if (found != null) {
      return found;
    }
    return openWithoutUsers && !anyUsers() ? Identity.atThisMachine() : Identity.nobody();
  }

  private @Nullable Identity found(Proof proof) {
    String authorization = proof.authorization();
    if (authorization != null) {
      if (!authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
        throw new HttpProblemException(HttpProblem.notLoggedIn());
      }
      Optional<Users.Known> known = users.ofKey(authorization.substring(BEARER.length()).strip());
      return known
          .map(one -> new Identity(one.name(), one.role(), Identity.By.KEY, null))
          .orElseThrow(() -> new HttpProblemException(HttpProblem.notLoggedIn()));
    }
    String session = proof.session();
    return session == null ? null : sessions.of(session).orElse(null);
  }

  private boolean anyUsers() {
    long now = nanos.getAsLong();
    Looked last = looked;
    if (now - last.at > GRAIN_NANOS) {
      last = new Looked(users.any(), now);
      looked = last;
    }
    return last.any;
  }
}
