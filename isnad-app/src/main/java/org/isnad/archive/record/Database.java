package org.isnad.archive.record;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/// One of the two kinds of database that keep a record: how to connect to it, and what its words for the placeholders of the migrations are.
interface Database {
  /// Makes ready what is not there yet.
  void prepare() throws SQLException;

  /// For few questions, before the pools stand.
  DataSource plain();

  /// For the migrations.
  DataSource migrating();

  /// Keeps everybody else from writing and migrating, until it is closed; who reads is not disturbed.
  ///
  /// @throws SQLException where somebody writes for longer than one waits
  Alone alone() throws SQLException;

  /// What every transaction that writes begins with: waits for the one before it, of whatever process.
  ///
  /// @throws SQLException where that takes longer than one waits
  void beginWrite(Connection connection) throws SQLException;

  /// Connections that read.
  HikariConfig readers();

  /// The one connection that writes.
  HikariConfig writer();

  Map<String, String> words();

  /// What went wrong, as far as this database's codes tell.
  Fault fault(SQLException error);

  /// A pool that opens connections when they are asked for.
  static HikariDataSource pool(HikariConfig config, int size, String name) {
    config.setPoolName(name);
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(0);
    config.setInitializationFailTimeout(-1);
    return new HikariDataSource(config);
  }

  /// Held while tables are changed.
  interface Alone extends AutoCloseable {
    @Override
    void close() throws SQLException;
  }

  /// What may be wrong with a database.
  enum Fault {
    FULL,
    BROKEN,
    BUSY,
    READ_ONLY,
    AWAY,
    REFUSED,
    OTHER
  }
}
