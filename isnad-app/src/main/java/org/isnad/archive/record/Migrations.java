package org.isnad.archive.record;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// Brings the tables of a record to the version that this program knows.
final class Migrations {
  /// The version of the newest migration in `migrations/`.
  static final int NEWEST = 1;

  private static final String HISTORY = "flyway_schema_history";
  private static final String LOCATION = "classpath:org/isnad/archive/record/migrations";

  private Migrations() {}

  /// @param words what the placeholders of the migrations are in this database
  /// @throws ArchiveException where the record is of a newer version
  static void run(DataSource database, Map<String, String> words, String name) throws SQLException {
    int version = version(database);
    if (version > NEWEST) {
      throw new ArchiveException(
          "The record "
              + name
              + " was written by a newer Isnad (its tables are version "
              + version
              + ", this one knows "
              + NEWEST
              + "). Use that one.");
    }
    // Flyway takes some hundred milliseconds to find that nothing is to be done.
    if (version < NEWEST) {
      Flyway.configure(Migrations.class.getClassLoader())
          .dataSource(database)
          .locations(LOCATION)
          .placeholders(words)
          .load()
          .migrate();
    }
  }

  /// 0 where there are no tables yet.
  private static int version(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection()) {
      DatabaseMetaData about = connection.getMetaData();
      String table =
          about.storesUpperCaseIdentifiers() ? HISTORY.toUpperCase(Locale.ROOT) : HISTORY;
      try (ResultSet tables =
          about.getTables(null, connection.getSchema(), table, new String[] {"TABLE"})) {
        if (!tables.next()) {
          return 0;
        }
      }
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
}
