package org.isnad.archive.ingest;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.isnad.archive.record.ArchiveException;
import org.postgresql.ds.PGSimpleDataSource;

/// An advisory lock of the PostgreSQL database that keeps a record, for folders on several machines may share it. It lives as long as its connection.
/// Not thread-safe.
final class ServerLock implements AutoCloseable {
  /// The same for every version of the program: "isnad" in ASCII.
  private static final long KEY = 0x69736e6164L;

  private static final int NAME_BYTES = 63;

  private final Connection connection;
  private final Path archive;

  private ServerLock(Connection connection, Path archive) {
    this.connection = connection;
    this.archive = archive;
  }

  /// @param address as [ArchiveFolder#server()]
  /// @param holder what others are told while the lock is held
  static ServerLock connect(String address, String holder, Path archive) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(address);
    String password = System.getenv("PGPASSWORD");
    if (password != null) {
      source.setPassword(password);
    }
    source.setApplicationName(holder.substring(0, Math.min(holder.length(), NAME_BYTES)));
    try {
      return new ServerLock(source.getConnection(), archive);
    } catch (SQLException e) {
      throw failed(archive, e);
    }
  }

  /// Whether the lock is ours now.
  boolean locks() {
    try (PreparedStatement ask = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
      ask.setLong(1, KEY);
      try (ResultSet answer = ask.executeQuery()) {
        return answer.next() && answer.getBoolean(1);
      }
    } catch (SQLException e) {
      throw failed(archive, e);
    }
  }

  /// Who holds it.
  String holder() {
    try (Statement ask = connection.createStatement();
        ResultSet answer =
            ask.executeQuery(
                "select a.application_name, coalesce(host(a.client_addr), 'the server itself')"
                    + " from pg_locks l join pg_stat_activity a on a.pid = l.pid"
                    + " where l.locktype = 'advisory' and l.granted and l.database ="
                    + " (select oid from pg_database where datname = current_database())"
                    + " and (l.classid::bigint << 32) + l.objid::bigint = "
                    + KEY)) {
      return answer.next()
          ? answer.getString(1) + " on " + answer.getString(2)
          : "a process that has just ended";
    } catch (SQLException e) {
      throw failed(archive, e);
    }
  }

  private static ArchiveException failed(Path archive, SQLException e) {
    return new ArchiveException(
        "The record of the archive at " + archive + " cannot be locked: " + e.getMessage(), e);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failed(archive, e);
    }
  }
}
