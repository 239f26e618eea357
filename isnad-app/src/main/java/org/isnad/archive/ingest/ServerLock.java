package org.isnad.archive.ingest;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.isnad.archive.record.ArchiveException;
import org.isnad.archive.record.WriteGuard;
import org.jdbi.v3.core.Handle;
import org.postgresql.ds.PGSimpleDataSource;

/// An advisory lock of the PostgreSQL database that keeps a record, for folders on several machines may share it. It lives as long as its connection: the
/// server takes it back at once when the process ends, and within a minute when its machine is no longer heard of. Every transaction that writes looks whether
/// it is held still, for a connection may break and its process go on. Not thread-safe but for [#check].
final class ServerLock implements AutoCloseable, WriteGuard {
  /// The same for every version of the program: "isnad" in ASCII.
  private static final long KEY = 0x69736e6164L;

  private static final int NAME_BYTES = 63;

  private static final String BACKEND = "a.pid || ' ' || a.backend_start";

  private static final String HELD =
      " from pg_locks l join pg_stat_activity a on a.pid = l.pid"
          + " where l.locktype = 'advisory' and l.granted and l.database ="
          + " (select oid from pg_database where datname = current_database())"
          + " and (l.classid::bigint << 32) + l.objid::bigint = "
          + KEY;

  private final Connection connection;
  private final Path archive;

  /// The server's process behind the connection, by its number and its start, for numbers come again.
  private final String backend;

  private ServerLock(Connection connection, Path archive) throws SQLException {
    this.connection = connection;
    this.archive = archive;
    try (Statement statement = connection.createStatement()) {
      // Whose machine is cut off does not end its connection: the server must ask.
      statement.execute("set tcp_keepalives_idle = 20");
      statement.execute("set tcp_keepalives_interval = 10");
      statement.execute("set tcp_keepalives_count = 3");
      try (ResultSet answer =
          statement.executeQuery(
              "select " + BACKEND + " from pg_stat_activity a where a.pid = pg_backend_pid()")) {
        answer.next();
        backend = answer.getString(1);
      }
    }
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
    source.setTcpKeepAlive(true);
    try {
      Connection connection = source.getConnection();
      try {
        return new ServerLock(connection, archive);
      } catch (SQLException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw failed(archive, e);
    }
  }

  /// @throws ArchiveException where the lock was lost
  @Override
  public void check(Handle handle) {
    boolean ours =
        handle.createQuery("select " + BACKEND + HELD).mapTo(String.class).list().contains(backend);
    if (!ours) {
      throw new ArchiveException(
          "The right to write to the archive at "
              + archive
              + " was lost, for the connection that held it broke. What was committed stands; run"
              + " the same command again.");
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
                    + HELD)) {
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
