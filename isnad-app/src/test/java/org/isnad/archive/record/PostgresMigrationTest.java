package org.isnad.archive.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A record on PostgreSQL that is brought to a newer version while others are at work on it.
@Timeout(120)
class PostgresMigrationTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 5);
  private static final Migrations NEXT =
      new Migrations(
          List.of("org/isnad/archive/record/migrations", "org/isnad/archive/record/next"), 2);

  @TempDir Path folder;
  private ArchiveFolder archive;
  private RecordStore older;

  @BeforeEach
  void open() {
    archive = ArchiveFolder.create(folder, PostgresServer.database());
    older = RecordStore.open(archive);
    add(older, "first");
  }

  @AfterEach
  void close() {
    older.close();
  }

  private RecordStore newer() {
    return RecordStore.open(archive, null, WriteGuard.NONE, NEXT);
  }

  private static void add(RecordStore store, String id) {
    store.write(record -> ReportTables.add(record, List.of(SampleReports.report(id, DAY))));
  }

  private static long version(RecordStore store) {
    return store.read(record ->
        record
            .createQuery("select max(version) from flyway_schema_history")
            .mapTo(Long.class)
            .one());
  }

  /// What every server does all the time.
  private static void ask(RecordStore store) {
    store.read(record -> {
      StoredReports.count(record);
      StoredReports.byId(record, "first");
      Documents.byId(record, "first");
      ChangeLog.since(record, 0, 10);
      return Settings.get(record, Settings.RELATED);
    });
  }

  @Test
  void whoReadsGoesOnReading() throws Exception {
    AtomicBoolean ends = new AtomicBoolean();
    AtomicInteger asked = new AtomicInteger();
    try (ExecutorService threads = Executors.newCachedThreadPool()) {
      List<Future<?>> readers = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        readers.add(
            threads.submit(() -> {
              while (!ends.get()) {
                ask(older);
                asked.incrementAndGet();
              }
            }));
      }
      while (asked.get() < 100) {
        Thread.sleep(5);
      }
      // Two servers of the next version are started at once.
      Future<RecordStore> one = threads.submit(this::newer);
      try (RecordStore other = newer();
          RecordStore same = one.get()) {
        int before = asked.get();
        while (asked.get() < before + 100) {
          Thread.sleep(5);
        }
        ends.set(true);
        for (Future<?> reader : readers) {
          assertThat(reader.get()).isNull();
        }
        assertThat(version(other)).isEqualTo(2);
        add(other, "second");
        add(same, "third");
        assertThat(older.read(StoredReports::count).longValue()).isEqualTo(3);
      } finally {
        ends.set(true);
      }
    }
  }

  /// A table cannot be changed while somebody reads it for long; and who waits for a table keeps all others from it.
  @Test
  void aLongReadIsWaitedForAndKeepsNobodyElseWaiting() throws Exception {
    CountDownLatch reading = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newCachedThreadPool()) {
      Future<Long> export =
          threads.submit(() ->
              older.read(record -> {
                StoredReports.count(record);
                reading.countDown();
                done.await();
                return (long) StoredReports.count(record);
              }));
      reading.await();
      Future<RecordStore> migrated = threads.submit(this::newer);
      long slowest = 0;
      for (int i = 0; i < 30; i++) {
        long began = System.nanoTime();
        ask(older);
        slowest = Math.max(slowest, System.nanoTime() - began);
        Thread.sleep(100);
      }
      assertThat(migrated.isDone()).isFalse();
      assertThat(slowest).as("nanoseconds").isLessThan(10_000_000_000L);
      assertThat(version(older)).isEqualTo(1);

      done.countDown();
      assertThat(export.get()).isEqualTo(1);
      try (RecordStore newer = migrated.get()) {
        assertThat(version(newer)).isEqualTo(2);
      }
    }
  }

  @Test
  void whoWritesIsWaitedForAndThenToldThatTheTablesAreNewer() throws Exception {
    CountDownLatch writing = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newCachedThreadPool()) {
      Future<List<Addition>> ingest =
          threads.submit(() ->
              older.write(record -> {
                writing.countDown();
                done.await();
                return ReportTables.add(record, List.of(SampleReports.report("second", DAY)));
              }));
      writing.await();
      Future<RecordStore> migrated = threads.submit(this::newer);
      Thread.sleep(500);
      assertThat(migrated.isDone()).isFalse();
      done.countDown();
      assertThat(ingest.get()).hasSize(1);

      try (RecordStore newer = migrated.get()) {
        assertThatExceptionOfType(ArchiveException.class)
            .isThrownBy(() -> add(older, "third"))
            .withMessageContaining("newer Isnad")
            .withMessageContaining("version 2, this one knows 1");
        assertThatExceptionOfType(ArchiveException.class)
            .isThrownBy(older::requireKnown)
            .withMessageContaining("newer Isnad");
        assertThatExceptionOfType(ArchiveException.class)
            .isThrownBy(() -> RecordStore.open(archive))
            .withMessageContaining("newer Isnad");
        assertThat(newer.read(StoredReports::count).longValue()).isEqualTo(2);
        assertThat(older.read(StoredReports::count).longValue()).isEqualTo(2);
      }
    }
  }

  @Test
  void writesOfSeveralProcessesGoOneAfterTheOther() throws Exception {
    try (RecordStore other = RecordStore.open(archive);
        ExecutorService threads = Executors.newCachedThreadPool()) {
      List<Future<?>> writes = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        RecordStore store = i % 2 == 0 ? older : other;
        writes.add(
            threads.submit(() ->
                store.write(record -> {
                  Settings.set(record, "count", Settings.number(record, "count") + 1);
                  return 0;
                })));
      }
      for (Future<?> write : writes) {
        assertThat(write.get()).isEqualTo(0);
      }
      assertThat(older.read(record -> Settings.number(record, "count")).longValue()).isEqualTo(60);
    }
  }
}
