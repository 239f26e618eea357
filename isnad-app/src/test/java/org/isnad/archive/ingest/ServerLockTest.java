package org.isnad.archive.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import org.isnad.archive.record.ArchiveException;
import org.isnad.archive.record.ArchiveFolder;
import org.isnad.archive.record.PostgresServer;
import org.isnad.archive.record.RecordStore;
import org.isnad.archive.record.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The right to write to a record that several machines share.
class ServerLockTest {
  @TempDir Path folder;

  private static OpenArchive open(ArchiveFolder folder) {
    return OpenArchive.open(
        folder, new WriteLock.Asking("a test", false, told -> {}, Clock.systemUTC()));
  }

  private static int set(RecordStore record, String value) {
    return record.write(handle -> {
      Settings.set(handle, "a test", value);
      return 0;
    });
  }

  @Test
  void oneWritesAtATimeFromWhateverFolder() {
    String address = PostgresServer.database();
    ArchiveFolder one = ArchiveFolder.create(folder.resolve("one"), address);
    ArchiveFolder other = ArchiveFolder.create(folder.resolve("other"), address);
    try (OpenArchive open = open(one)) {
      set(open.record(), "one");
      assertThatExceptionOfType(ArchiveInUseException.class)
          .isThrownBy(() -> open(other))
          .withMessageContaining("a test, process " + ProcessHandle.current().pid());
    }
    try (OpenArchive open = open(other)) {
      set(open.record(), "other");
    }
  }

  /// A server that was started anew, or a network that was away: the pool would connect again and go on.
  @Test
  void whoHasLostTheRightWritesNothingMore() {
    String address = PostgresServer.database();
    ArchiveFolder one = ArchiveFolder.create(folder.resolve("one"), address);
    ArchiveFolder other = ArchiveFolder.create(folder.resolve("other"), address);
    try (OpenArchive open = open(one)) {
      set(open.record(), "before");
      int ended =
          open.record()
              .read(handle ->
                  handle
                      .createQuery(
                          "select count(pg_terminate_backend(pid)) from pg_locks where locktype ="
                              + " 'advisory' and granted")
                      .mapTo(Integer.class)
                      .one());
      assertThat(ended).isEqualTo(1);

      assertThatExceptionOfType(ArchiveException.class)
          .isThrownBy(() -> set(open.record(), "after"))
          .withMessageContaining("was lost");
      try (OpenArchive second = open(other)) {
        set(second.record(), "the second");
        assertThatExceptionOfType(ArchiveException.class)
            .isThrownBy(() -> set(open.record(), "after"))
            .withMessageContaining("was lost");
      }
      assertThat(
              open.record()
                  .<String, RuntimeException>read(handle -> Settings.get(handle, "a test")))
          .isEqualTo("the second");
    }
  }
}
