package org.isnad.archive.record;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
    int version = version(database, name);
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
  private static int version(DataSource database, String name) throws SQLException {
    try (Connection connection = database.getConnection()) {
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
