package org.isnad.archive.record;

import com.zaxxer.hikari.HikariConfig;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/// A record in a PostgreSQL database. The password comes from the environment or, as the driver reads it, from `~/.pgpass`.
final class PostgresDatabase implements Database {
  private static final String CLASS_RESOURCES = "53";
  private static final String CLASS_CONNECTION = "08";
  private static final String CLASS_SHUTDOWN = "57P";
  private static final String CLASS_AUTHORIZATION = "28";
  private static final String NO_DATABASE = "3D000";
  private static final String NO_PRIVILEGE = "42501";
  private static final String READ_ONLY = "25006";
  private static final String CLASS_BROKEN = "XX";
  private static final String LOCK_TIMEOUT = "55P03";

  /// The same for every version of the program: "isnadw" in ASCII. Held by each transaction that writes, and by who migrates.
  private static final long WRITING = 0x69736e616477L;

  /// How long one waits for another process that writes.
  private static final String WAIT = "set lock_timeout = '60s'";

  private static final String WAIT_IN_TRANSACTION = "set local lock_timeout = '60s'";

  /// A migration wants tables for itself, and while it waits for them nobody else gets at them: so it waits for moments only, and tries again.
  private static final String WAIT_FOR_TABLES = "-c lock_timeout=1s";

  private final String address;
  private final @Nullable String password;

  PostgresDatabase(String address, @Nullable String password) {
    this.address = address;
    this.password = password;
  }

  @Override
  public void prepare() {
    // The database was made by whoever keeps the server.
  }

  @Override
  public DataSource plain() {
    return source();
  }

  private PGSimpleDataSource source() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(address);
    if (password != null) {
      source.setPassword(password);
    }
    source.setApplicationName("isnad");
    source.setReWriteBatchedInserts(true);
    return source;
  }

  @Override
  public DataSource migrating() {
    PGSimpleDataSource source = source();
    String options = source.getOptions();
    source.setOptions(options == null ? WAIT_FOR_TABLES : options + " " + WAIT_FOR_TABLES);
    return source;
  }

  @Override
  public Alone alone() throws SQLException {
    Connection connection = plain().getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.execute(WAIT);
      statement.execute("select pg_advisory_lock(" + WRITING + ")");
      return connection::close;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  @Override
  public void beginWrite(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(WAIT_IN_TRANSACTION);
      statement.execute("select pg_advisory_xact_lock(" + WRITING + ")");
    }
  }

  @Override
  public HikariConfig readers() {
    // What is read in one transaction is of one moment, as SQLite has it.
    return config("TRANSACTION_REPEATABLE_READ");
  }

  /// What is read while one writes is of one moment by itself, for nobody else writes; and that moment must be after the wait for the one before.
  @Override
  public HikariConfig writer() {
    return config("TRANSACTION_READ_COMMITTED");
  }

  private HikariConfig config(String isolation) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(plain());
    config.setTransactionIsolation(isolation);
    return config;
  }

  @Override
  public Map<String, String> words() {
    return Map.of(
        "key", "bigint primary key", "text", "text collate \"C\"", "bytes", "bytea", "rowless", "");
  }

  @Override
  public Fault fault(SQLException error) {
    String state = error.getSQLState();
    if (state == null) {
      return Fault.OTHER;
    }
    if (state.startsWith(CLASS_RESOURCES)) {
      return Fault.FULL;
    }
    if (state.startsWith(CLASS_CONNECTION) || state.startsWith(CLASS_SHUTDOWN)) {
      return Fault.AWAY;
    }
    if (state.startsWith(CLASS_AUTHORIZATION)
        || state.equals(NO_DATABASE)
        || state.equals(NO_PRIVILEGE)) {
      return Fault.REFUSED;
    }
    if (state.startsWith(CLASS_BROKEN)) {
      return Fault.BROKEN;
    }
    return switch (state) {
      case READ_ONLY -> Fault.READ_ONLY;
      case LOCK_TIMEOUT -> Fault.BUSY;
      default -> Fault.OTHER;
    };
  }
}
