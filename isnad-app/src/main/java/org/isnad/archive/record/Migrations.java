package org.isnad.archive.record;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// Brings the tables of a record to the version that this program knows. Immutable.
///
/// One migrates at a time, and nobody writes meanwhile; who reads goes on reading. So a migration adds tables, columns that may be null or have a constant
/// default, and indexes: what an older program that still reads does not know, it does not miss.
///
/// @param locations where they stand on the class path
/// @param newest the version of the newest
record Migrations(List<String> locations, int newest) {
  /// Those of this program.
  static final Migrations OWN = new Migrations(List.of("org/isnad/archive/record/migrations"), 1);

  private static final String HISTORY = "flyway_schema_history";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(500);

  Migrations {
    locations = List.copyOf(locations);
  }

  /// @throws ArchiveException where the record is of a newer version, or holds other tables
  void run(Database database, String name) throws SQLException {
    int version = version(database, name);
    requireKnown(version, name);
    // Flyway takes some hundred milliseconds to find that nothing is to be done.
    if (version < newest) {
      try (Database.Alone _ = database.alone()) {
        migrate(database);
      }
      // Somebody newer may have been before us.
      requireKnown(version(database, name), name);
    }
  }

  private void migrate(Database database) throws SQLException {
    Flyway flyway =
        Flyway.configure(Migrations.class.getClassLoader())
            .dataSource(database.migrating())
            .locations(locations.stream().map(place -> "classpath:" + place).toArray(String[]::new))
            .placeholders(database.words())
            .load();
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        flyway.migrate();
        return;
      } catch (FlywayException e) {
        if (!isBusy(database, e) || System.nanoTime() > until) {
          throw e;
        }
        pause(e);
      }
    }
  }

  /// Whether somebody reads for long what is to be changed: it was undone, and may be tried again.
  private static boolean isBusy(Database database, FlywayException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException error) {
        return database.fault(error) == Database.Fault.BUSY;
      }
    }
    return false;
  }

  private static void pause(FlywayException failure) {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw failure;
    }
  }

  /// @throws ArchiveException where the record is of a newer version
  void requireKnown(Connection connection, String name) throws SQLException {
    requireKnown(newest(connection), name);
  }

  private void requireKnown(int version, String name) {
    if (version > newest) {
      throw new ArchiveException(
          "The record "
              + name
              + " was written by a newer Isnad (its tables are version "
              + version
              + ", this one knows "
              + newest
              + "). Use that one.");
    }
  }

  /// 0 where there are no tables yet.
  private static int version(Database database, String name) throws SQLException {
    try (Connection connection = database.plain().getConnection()) {
      boolean empty = true;
      boolean history = false;
      try (ResultSet tables =
          connection
              .getMetaData()
              .getTables(null, connection.getSchema(), null, new String[] {"TABLE"})) {
        while (tables.next()) {
          empty = false;
          history |= tables.getString("TABLE_NAME").equals(HISTORY);
        }
      }
      if (!history && !empty) {
        throw new ArchiveException(
            name
                + " holds tables that are not Isnad's, and nothing was changed. Give the record a"
                + " database of its own.");
      }
      return history ? newest(connection) : 0;
    }
  }

  private static int newest(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select version from " + HISTORY + " where success and version is not null")) {
      int newest = 0;
      while (rows.next()) {
        newest = Math.max(newest, Integer.parseInt(rows.getString(1)));
      }
      return newest;
    }
  }
}
