package org.isnad.archive.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.isnad.archive.record.ArchiveException;
import org.isnad.archive.record.ArchiveFolder;
import org.isnad.archive.record.WriteGuard;
import org.jspecify.annotations.Nullable;

/// The right to write to an archive, held by one at a time. The operating system, and the database server, take it back when its holder ends in
/// whatever way. Not thread-safe.
public final class WriteLock implements Closeable {
  private static final long PATIENCE_MILLIS = 200;

  /// Where the file is locked: far behind the words that tell who holds it, which everybody may read.
  private static final long LOCKED_BYTE = 1L << 40;

  private static final int HOLDER_BYTES = 512;

  private final FileChannel file;
  private final @Nullable ServerLock server;

  private WriteLock(FileChannel file, @Nullable ServerLock server) {
    this.file = file;
    this.server = server;
  }

  /// How the right is asked for.
  ///
  /// @param as what the holder does, told to others: `isnad ingest`
  /// @param waits whether to wait for whoever holds it
  /// @param waiting told once who holds it, before waiting
  public record Asking(String as, boolean waits, Consumer<String> waiting, Clock clock) {}

  /// Takes the right to write to the archive, whose folder stands.
  ///
  /// @throws ArchiveInUseException where somebody else holds it and nobody is to wait
  /// @throws ArchiveException where the lock cannot be made
  public static WriteLock take(ArchiveFolder archive, Asking asking) {
    try {
      FileChannel file =
          FileChannel.open(
              archive.lock(),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      try {
        return take(archive, asking, file);
      } catch (IOException | RuntimeException e) {
        file.close();
        throw e;
      }
    } catch (IOException | UncheckedIOException e) {
      throw new ArchiveException(
          "The archive at " + archive.path() + " cannot be locked: " + e.getMessage(), e);
    }
  }

  private static WriteLock take(ArchiveFolder archive, Asking asking, FileChannel file)
      throws IOException {
    Attempts attempts = new Attempts(archive, asking);
    while (!locks(file)) {
      attempts.failed(holder(archive.lock()));
    }
    String holder = describe(asking);
    write(file, holder);
    String address = archive.server();
    if (address == null) {
      return new WriteLock(file, null);
    }
    ServerLock server = ServerLock.connect(address, holder, archive.path());
    try {
      while (!server.locks()) {
        attempts.failed(server.holder());
      }
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
    return new WriteLock(file, server);
  }

  /// Looks whether the right is still held; the file's is, as long as this process lives.
  WriteGuard guard() {
    return server == null ? WriteGuard.NONE : server;
  }

  /// Waits for the next attempt, or tells that there is none.
  private static final class Attempts {
    private final ArchiveFolder archive;
    private final Asking asking;
    private boolean told;

    Attempts(ArchiveFolder archive, Asking asking) {
      this.archive = archive;
      this.asking = asking;
    }

    void failed(String holder) {
      String message =
          "Somebody else is writing to the archive at " + archive.path() + ": " + holder + ".";
      if (!asking.waits()) {
        throw new ArchiveInUseException(message + " Wait for it with --wait.");
      }
      if (!told) {
        told = true;
        asking.waiting().accept(message + " Waiting.");
      }
      try {
        Thread.sleep(PATIENCE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new ArchiveInUseException(message);
      }
    }
  }

  private static boolean locks(FileChannel file) throws IOException {
    try {
      FileLock lock = file.tryLock(LOCKED_BYTE, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException held) {
      // By another thread of this process.
      return false;
    }
  }

  private static String describe(Asking asking) {
    Instant since = asking.clock().instant().truncatedTo(ChronoUnit.SECONDS);
    return asking.as() + ", process " + ProcessHandle.current().pid() + ", since " + since;
  }

  private static void write(FileChannel file, String holder) throws IOException {
    try {
      file.truncate(0);
      file.write(ByteBuffer.wrap((holder + "\n").getBytes(StandardCharsets.UTF_8)), 0);
    } catch (IOException full) {
      // On a full disk the archive may still be read, forgotten from and related: the lock itself
      // takes no room.
      file.truncate(0);
    }
  }

  private static String holder(Path lock) throws IOException {
    byte[] bytes;
    try (var in = Files.newInputStream(lock)) {
      bytes = in.readNBytes(HOLDER_BYTES);
    }
    String holder = new String(bytes, StandardCharsets.UTF_8).strip();
    return holder.isEmpty() ? "a process that has just begun" : holder;
  }

  @Override
  public void close() {
    try (file) {
      if (server != null) {
        server.close();
      }
      file.truncate(0);
    } catch (IOException e) {
      throw new ArchiveException("A lock cannot be given back: " + e.getMessage(), e);
    }
  }
}
