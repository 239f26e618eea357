package org.isnad.archive.record;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/// A real PostgreSQL server, one for all tests of a run; it ends with the run. Thread-safe.
public final class PostgresServer {
  /// A user whom the server asks for a password.
  static final String GUARDED = "guarded";

  static final String PASSWORD = "what the guard wants";

  private static final AtomicInteger DATABASES = new AtomicInteger();

  private PostgresServer() {}

  /// Started when it is first asked for.
  private static final class Running {
    static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        Path access = Files.createTempFile("isnad-", ".hba");
        access.toFile().deleteOnExit();
        Files.writeString(
            access,
            "local all all trust\n"
                + ("host all " + GUARDED + " all scram-sha-256\n")
                + "host all all all trust\n");
        access.toFile().setReadable(true, false);
        EmbeddedPostgres server =
            EmbeddedPostgres.builder().setServerConfig("hba_file", access.toString()).start();
        run(server, "create role " + GUARDED + " login superuser password '" + PASSWORD + "'");
        return server;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void run(EmbeddedPostgres server, String sql) {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The address of a new, empty database.
  public static String database() {
    return database("postgres");
  }

  static String database(String user) {
    String name = "isnad" + DATABASES.incrementAndGet();
    run(Running.SERVER, "create database " + name);
    return "postgresql://" + user + "@localhost:" + Running.SERVER.getPort() + "/" + name;
  }
}
