package org.isnad.archive.record;

import com.zaxxer.hikari.HikariConfig;
import java.sql.SQLException;
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
  public HikariConfig readers() {
    return config();
  }

  @Override
  public HikariConfig writer() {
    return config();
  }

  private HikariConfig config() {
    HikariConfig config = new HikariConfig();
    config.setDataSource(plain());
    // What is read in one transaction is of one moment, as SQLite has it.
    config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
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
