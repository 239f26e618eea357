package org.isnad.archive.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// What was taken down. Static and thread-safe.
public final class Tombstones {
  private static final String SELECT =
      "select id, url, outlet, sha256, reason, forgotten from tombstone";

  private Tombstones() {}

  /// All, in the order of their ids.
  public static List<Tombstone> all(Handle record) {
    return record.createQuery(SELECT + " order by id").map((row, _) -> read(row)).list();
  }

  public static @Nullable Tombstone byId(Handle record, String id) {
    return record
        .createQuery(SELECT + " where id = :id")
        .bind("id", Storable.key(id))
        .map((row, _) -> read(row))
        .findOne()
        .orElse(null);
  }

  static void add(Handle record, StoredReport report, String reason, Clock clock) {
    record.execute(
        "insert into tombstone (id, url, outlet, sha256, reason, forgotten)"
            + " values (?, ?, ?, ?, ?, ?)",
        report.id(),
        report.origin().url(),
        report.origin().outlet(),
        report.origin().sha256(),
        Storable.text(reason),
        clock.instant().toString());
  }

  private static Tombstone read(ResultSet row) throws SQLException {
    return new Tombstone(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        Instant.parse(row.getString(6)));
  }
}
