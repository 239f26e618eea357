package org.isnad.server.user;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// `users.sqlite`: opened, its tables made or brought to the newest version, readable by its owner alone.
final class UserDatabase implements AutoCloseable {
  private static final String FILE = "users.sqlite";
  private static final String LOCATION = "classpath:org/isnad/server/user/migrations";
  private static final String NEWEST = "1";
  private static final int BUSY_MILLIS = 10_000;
  private static final int CONNECTIONS = 4;

  private final HikariDataSource pool;
  private final Jdbi jdbi;

  private UserDatabase(HikariDataSource pool) {
    this.pool = pool;
    this.jdbi = Jdbi.create(pool);
  }

  static UserDatabase open(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      if (!Files.exists(file)) {
        makePrivate(file);
      }
      HikariDataSource pool = pool(file);
      try {
        migrate(pool);
      } catch (RuntimeException e) {
        pool.close();
        throw e;
      }
      return new UserDatabase(pool);
    } catch (IOException | RuntimeException e) {
      throw new UserException(file + " cannot be opened: " + e.getMessage(), e);
    }
  }

  private static void makePrivate(Path file) throws IOException {
    try {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } catch (UnsupportedOperationException e) {
      // A file system without such permissions.
      Files.createFile(file);
    } catch (FileSystemException e) {
      if (!Files.exists(file)) {
        throw e;
      }
    }
  }

  private static HikariDataSource pool(Path file) {
    SQLiteConfig settings = new SQLiteConfig();
    settings.setJournalMode(SQLiteConfig.JournalMode.WAL);
    settings.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    settings.setBusyTimeout(BUSY_MILLIS);
    settings.enforceForeignKeys(true);
    SQLiteDataSource source = new SQLiteDataSource(settings);
    source.setUrl("jdbc:sqlite:" + file);
    HikariConfig config = new HikariConfig();
    config.setDataSource(source);
    config.setPoolName("users");
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(0);
    config.setInitializationFailTimeout(-1);
    return new HikariDataSource(config);
  }

  /// Flyway takes some hundred milliseconds to find that nothing is to be done: it is asked only where something may be.
  private static void migrate(HikariDataSource pool) {
    boolean upToDate =
        Jdbi.create(pool)
            .withHandle(handle ->
                handle
                        .select("select 1 from sqlite_master where name = 'flyway_schema_history'")
                        .mapTo(Integer.class)
                        .findOne()
                        .isPresent()
                    && handle
                        .select(
                            "select 1 from flyway_schema_history where success and version = ?",
                            NEWEST)
                        .mapTo(Integer.class)
                        .findOne()
                        .isPresent());
    if (!upToDate) {
      Flyway.configure(UserDatabase.class.getClassLoader())
          .dataSource(pool)
          .locations(LOCATION)
          .load()
          .migrate();
    }
  }

  Jdbi jdbi() {
    return jdbi;
  }

  @Override
  public void close() {
    pool.close();
  }
}
