package org.isnad.server.user;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// The log of logins and changes: only ever added to. Thread-safe.
public final class Audit {
  /// From where a change comes that nobody made over HTTP.
  public static final String COMMAND_LINE = "command line";

  private static final int LONGEST = 500;

  private final Jdbi jdbi;
  private final Clock clock;

  Audit(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /// What happened; see [AuditEntry].
  public record Event(String who, String remote, String what, String detail) {}

  /// Adds an entry.
  public void write(Event event) {
    jdbi.useHandle(handle -> write(handle, event));
  }

  /// Adds an entry in the transaction of what it tells.
  void write(Handle handle, Event event) {
    handle.execute(
        "insert into audit (time, who, remote, what, detail) values (?, ?, ?, ?, ?)",
        clock.instant().toString(),
        cut(event.who),
        event.remote,
        event.what,
        cut(event.detail));
  }

  private static String cut(String words) {
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
  }

  /// Entries before a number, the newest first.
  public List<AuditEntry> before(long number, int limit) {
    return jdbi.withHandle(handle ->
        handle
            .select(
                "select * from audit where number < ? order by number desc limit ?", number, limit)
            .map((row, context) ->
                new AuditEntry(
                    row.getLong("number"),
                    Instant.parse(row.getString("time")),
                    row.getString("who"),
                    row.getString("remote"),
                    row.getString("what"),
                    row.getString("detail")))
            .list());
  }
}
