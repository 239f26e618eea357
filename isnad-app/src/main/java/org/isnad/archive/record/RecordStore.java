package org.isnad.archive.record;

import com.zaxxer.hikari.HikariDataSource;
import java.io.Closeable;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.isnad.archive.record.Database.Fault;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/// The record of an archive, open. Thread-safe: many may read, each what was written when it began, while one writes; they never wait for one
/// another.
public final class RecordStore implements Closeable {
  private static final int READERS = 16;

  private final ArchiveFolder folder;
  private final Database database;
  private final HikariDataSource readers;
  private final HikariDataSource writer;
  private final Jdbi reading;
  private final Jdbi writing;
  private final Migrations migrations;
  private final WriteGuard guard;
  private final ReentrantLock oneWriter = new ReentrantLock();

  private RecordStore(
      ArchiveFolder folder, Database database, Migrations migrations, WriteGuard guard) {
    this.folder = folder;
    this.database = database;
    this.migrations = migrations;
    this.guard = guard;
    readers = Database.pool(database.readers(), READERS, "record readers");
    writer = Database.pool(database.writer(), 1, "record writer");
    reading = Jdbi.create(readers);
    writing = Jdbi.create(writer);
  }

  /// Opens the record and brings its tables to the version of this program; makes it where there is none yet.
  ///
  /// @throws ArchiveException where it cannot be opened, or is of a newer version
  public static RecordStore open(ArchiveFolder folder) {
    return open(folder, WriteGuard.NONE);
  }

  /// The same.
  ///
  /// @param guard asked in every transaction that writes
  public static RecordStore open(ArchiveFolder folder, WriteGuard guard) {
    return open(folder, System.getenv("PGPASSWORD"), guard, Migrations.OWN);
  }

  static RecordStore open(
      ArchiveFolder folder, @Nullable String password, WriteGuard guard, Migrations migrations) {
    String server = folder.server();
    Database database =
        server == null
            ? new SqliteDatabase(folder.sqlite())
            : new PostgresDatabase(server, password);
    try {
      database.prepare();
      migrations.run(database, folder.recordName());
    } catch (SQLException | RuntimeException e) {
      throw told(folder, database, e);
    }
    return new RecordStore(folder, database, migrations, guard);
  }

  /// The archive that this is the record of.
  public ArchiveFolder folder() {
    return folder;
  }

  /// Reads. Whatever is read in one call is of one moment.
  ///
  /// @throws ArchiveException where the database fails
  public <T, X extends Exception> T read(Reading<T, X> what) throws X {
    return in(reading, what::read);
  }

  /// Writes in one transaction, after those before it, also those of other processes; what it throws undoes it. What is written within must use the handle
  /// that is given.
  ///
  /// @throws ArchiveException where the database fails, a newer program has changed the tables since, or the guard refuses
  public <T, X extends Exception> T write(Writing<T, X> what) throws X {
    if (oneWriter.isHeldByCurrentThread()) {
      throw new IllegalStateException("a write within a write: use the handle of the outer one");
    }
    oneWriter.lock();
    try {
      return in(
          writing,
          handle -> {
            begin(handle);
            return what.write(handle);
          });
    } finally {
      oneWriter.unlock();
    }
  }

  private void begin(Handle handle) {
    try {
      database.beginWrite(handle.getConnection());
      migrations.requireKnown(handle.getConnection(), folder.recordName());
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
    guard.check(handle);
  }

  /// Looks whether a newer program has changed the tables since the record was opened.
  ///
  /// @throws ArchiveException where it has: what is read may still be right, but nothing may be written
  public void requireKnown() {
    read(handle -> {
      try {
        migrations.requireKnown(handle.getConnection(), folder.recordName());
        return true;
      } catch (SQLException e) {
        throw new SqlFailure(e);
      }
    });
  }

  private <T, X extends Exception> T in(Jdbi jdbi, Writing<T, X> what) throws X {
    try {
      return jdbi.inTransaction(what::write);
    } catch (JdbiException | SqlFailure e) {
      throw told(folder, database, e);
    }
  }

  /// Tells a person what is wrong.
  private static RuntimeException told(ArchiveFolder folder, Database database, Exception e) {
    SQLException error = error(e);
    if (e instanceof ArchiveException || error == null) {
      return e instanceof RuntimeException plain ? plain : new IllegalStateException(e);
    }
    String name = folder.recordName();
    Fault fault = database.fault(error);
    String what =
        switch (fault) {
          case FULL -> "The disk is full: nothing more can be written to " + name;
          case BROKEN -> name + " is damaged or no record of Isnad";
          case BUSY -> "Another program is writing to " + name;
          case READ_ONLY -> name + " may be read but not written";
          case AWAY -> name + " cannot be reached";
          case REFUSED -> name + " cannot be opened";
          case OTHER -> name + " failed";
        };
    return new ArchiveException(what + " (" + error.getMessage() + ").", error);
  }

  private static @Nullable SQLException error(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException error) {
        return error;
      }
    }
    return null;
  }

  @Override
  public void close() {
    writer.close();
    readers.close();
  }
}
