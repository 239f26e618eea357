package org.isnad.archive.record;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/// A real PostgreSQL server for all tests of a run: the one that the environment names, as continuous integration does, where it is given as
/// `ISNAD_TEST_POSTGRES=postgresql://user@host:port`; else one of its own, which ends with the run. Thread-safe.
public final class PostgresServer {
  /// A user whom the server asks for a password.
  static final String GUARDED = "guarded";

  static final String PASSWORD = "what the guard wants";

  /// Of a superuser whom the server does not ask for a password.
  private static final String ADDRESS = "ISNAD_TEST_POSTGRES";

  private static final AtomicInteger DATABASES = new AtomicInteger();

  private PostgresServer() {}

  /// Started when it is first asked for.
  private static final class Running {
    static final URI ADDRESS = address();

    private static URI address() {
      String given = System.getenv(PostgresServer.ADDRESS);
      URI address = URI.create(given == null ? started() : given);
      run(
          address,
          "do $$ begin create role "
              + GUARDED
              + " login superuser password '"
              + PASSWORD
              + "'; exception when duplicate_object then null; end $$");
      return address;
    }

    private static String started() {
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
        return "postgresql://postgres@localhost:" + server.getPort();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void run(URI server, String sql) {
    String jdbc =
        "jdbc:postgresql://"
            + server.getHost()
            + ":"
            + server.getPort()
            + "/postgres?user="
            + server.getUserInfo();
    try (Connection connection = DriverManager.getConnection(jdbc);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The address of a new, empty database.
  public static String database() {
    return database(Running.ADDRESS.getUserInfo());
  }

  static String database(String user) {
    String name = "isnad" + ProcessHandle.current().pid() + "_" + DATABASES.incrementAndGet();
    run(Running.ADDRESS, "create database " + name);
    return "postgresql://"
        + user
        + "@"
        + Running.ADDRESS.getHost()
        + ":"
        + Running.ADDRESS.getPort()
        + "/"
        + name;
  }
}
