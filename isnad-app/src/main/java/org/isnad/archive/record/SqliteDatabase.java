package org.isnad.archive.record;

import com.zaxxer.hikari.HikariConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;

/// A record in a file.
final class SqliteDatabase implements Database {
  /// How long one waits for another process that writes.
  private static final int BUSY_MILLIS = 60_000;

  private static final int READER_CACHE_KIB = 16 * 1024;
  private static final int WRITER_CACHE_KIB = 128 * 1024;
  private static final int PAGE_BYTES = 8192;

  /// The log is brought into the file when it has so many pages.
  private static final int CHECKPOINT_PAGES = 4096;

  /// To so many bytes the log is cut when it has been brought in, however long one transaction made it.
  private static final int LOG_BYTES = 64 << 20;

  /// The low byte of an extended result code is the code.
  private static final int CODE = 0xff;

  private final Path file;

  SqliteDatabase(Path file) {
    this.file = file;
  }

  /// What a file keeps for ever: it must be told before anything is in it, and in this order.
  @Override
  public void prepare() throws SQLException {
    if (Files.exists(file)) {
      return;
    }
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("pragma page_size = " + PAGE_BYTES);
      statement.execute("pragma journal_mode = wal");
    }
  }

  @Override
  public DataSource plain() {
    return source(TransactionMode.IMMEDIATE, WRITER_CACHE_KIB);
  }

  @Override
  public DataSource migrating() {
    return plain();
  }

  /// A migration is a transaction that writes, and of these the file takes one at a time.
  @Override
  public Alone alone() {
    return () -> {};
  }

  @Override
  public void beginWrite(Connection connection) {
    // Its transactions begin with the right to write, and wait for it.
  }

  @Override
  public HikariConfig readers() {
    HikariConfig config = new HikariConfig();
    config.setDataSource(source(TransactionMode.DEFERRED, READER_CACHE_KIB));
    return config;
  }

  @Override
  public HikariConfig writer() {
    HikariConfig config = new HikariConfig();
    config.setDataSource(source(TransactionMode.IMMEDIATE, WRITER_CACHE_KIB));
    return config;
  }

  private DataSource source(TransactionMode transactions, int cacheKib) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    // In WAL mode a killed process loses nothing that was committed, and a power cut at most the
    // last transactions, never the file.
    config.setSynchronous(SynchronousMode.NORMAL);
    config.setBusyTimeout(BUSY_MILLIS);
    config.setCacheSize(-cacheKib);
    config.setTempStore(TempStore.MEMORY);
    config.setTransactionMode(transactions);
    // What is deleted is overwritten: a report that was taken down must not stay readable in the
    // file.
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
    config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, Integer.toString(CHECKPOINT_PAGES));
    config.setJournalSizeLimit(LOG_BYTES);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  @Override
  public Map<String, String> words() {
    return Map.of(
        "key", "integer primary key", "text", "text", "bytes", "blob", "rowless", "without rowid");
  }

  @Override
  public Fault fault(SQLException error) {
    SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(error.getErrorCode() & CODE);
    return switch (code) {
      case SQLITE_FULL -> Fault.FULL;
      case SQLITE_CORRUPT, SQLITE_NOTADB -> Fault.BROKEN;
      case SQLITE_BUSY, SQLITE_LOCKED -> Fault.BUSY;
      case SQLITE_READONLY -> Fault.READ_ONLY;
      case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH -> Fault.REFUSED;
      case SQLITE_IOERR -> Fault.AWAY;
      default -> Fault.OTHER;
    };
  }
}
