package org.isnad.archive.record;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/// One of the two kinds of database that keep a record: how to connect to it, and what its words for the placeholders of the migrations are.
interface Database {
  /// Makes ready what is not there yet.
  void prepare() throws SQLException;

  /// For the migrations.
  DataSource plain();

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
