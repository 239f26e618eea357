package org.isnad.server.user;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.isnad.server.http.Identity;
import org.isnad.server.http.Role;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/// Who is logged in. A session ends at its logout, after half a day without a request, after a week in any case, and with its account.
/// Thread-safe.
final class Sessions {
  static final Duration LONGEST = Duration.ofDays(7);
  static final Duration IDLE = Duration.ofHours(12);

  /// How exactly it is known when a session was last used: each request would write otherwise.
  private static final Duration GRAIN = Duration.ofMinutes(5);

  private final Jdbi jdbi;
  private final Tokens tokens;
  private final Clock clock;

  Sessions(Users users) {
    this.jdbi = users.jdbi();
    this.tokens = users.tokens();
    this.clock = users.clock();
  }

  private record Stored(
      String name,
      Role role,
      @Nullable String account,
      String csrf,
      Instant created,
      Instant used) {}

  /// Begins one and tells its cookie.
  ///
  /// @param account that it hangs on, from then on with the role that this has; null for a guest from elsewhere
  String begin(String name, Role role, @Nullable String account) {
    String cookie = tokens.token();
    String now = clock.instant().toString();
    jdbi.useTransaction(handle -> {
      handle.execute(
          "delete from session where used < ? or created < ?",
          clock.instant().minus(IDLE).toString(),
          clock.instant().minus(LONGEST).toString());
      handle.execute(
          "insert into session (hash, name, role, account, csrf, created, used) values (?, ?, ?,"
              + " ?, ?, ?, ?)",
          Tokens.hash(cookie),
          name,
          Users.spell(role),
          account,
          tokens.token(),
          now,
          now);
    });
    return cookie;
  }

  /// Whose a cookie is; empty where it is nobody's any more.
  Optional<Identity> of(String cookie) {
    String hash = Tokens.hash(cookie);
    Optional<Stored> found = stored(hash);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Stored session = found.get();
    Instant now = clock.instant();
    if (session.used.plus(IDLE).isBefore(now) || session.created.plus(LONGEST).isBefore(now)) {
      end(cookie);
      return Optional.empty();
    }
    if (session.used.plus(GRAIN).isBefore(now)) {
      jdbi.useHandle(handle ->
          handle.execute("update session set used = ? where hash = ?", now.toString(), hash));
    }
    return Optional.of(new Identity(session.name, session.role, Identity.By.SESSION, session.csrf));
  }

  private Optional<Stored> stored(String hash) {
    return jdbi.withHandle(handle ->
        handle
            .select(
                "select s.name, coalesce(a.role, s.role) as role, s.account, s.csrf, s.created,"
                    + " s.used from session s left join account a on a.name = s.account where"
                    + " s.hash = ?",
                hash)
            .map((row, context) ->
                new Stored(
                    row.getString("name"),
                    Users.role(row.getString("role")),
                    row.getString("account"),
                    row.getString("csrf"),
                    Instant.parse(row.getString("created")),
                    Instant.parse(row.getString("used"))))
            .findOne());
  }

  /// Ends one, if it is one.
  void end(String cookie) {
    jdbi.useHandle(
        handle -> handle.execute("delete from session where hash = ?", Tokens.hash(cookie)));
  }
}
