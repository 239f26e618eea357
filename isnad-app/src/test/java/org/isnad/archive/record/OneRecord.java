package org.isnad.archive.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// Transactions, and the record as a whole.
abstract class OneRecord extends RecordSpecification {
  @Test
  void whatThrowsIsUndone() {
    assertThatThrownBy(() ->
            store.write(record -> {
              ReportTables.add(record, List.of(SampleReports.report("a", DAY)));
              throw new IOException("the source broke off");
            }))
        .isInstanceOf(IOException.class);

    assertThat(count("report")).isZero();
    assertThat(count("change")).isZero();
    assertThat(add(SampleReports.report("a", DAY)).getFirst().number()).isEqualTo(1);
  }

  @Test
  void whoReadsSeesOneMomentWhileOthersWrite() throws Exception {
    add(SampleReports.report("a", DAY));
    CountDownLatch reading = new CountDownLatch(1);
    CountDownLatch written = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<String> seen =
          threads.submit(() ->
              store.read(record -> {
                long before = StoredReports.count(record);
                reading.countDown();
                written.await();
                return before + " " + StoredReports.count(record);
              }));
      reading.await();
      add(SampleReports.report("b", DAY));
      written.countDown();

      assertThat(seen.get()).isEqualTo("1 1");
    }
    assertThat(count("report")).isEqualTo(2);
  }

  @Test
  void whatIsNotCommittedIsNotSeen() {
    store.write(record -> {
      Settings.set(record, "a test", 7);
      assertThat(setting("a test")).isZero();
      return 0;
    });
    assertThat(setting("a test")).isEqualTo(7);
  }

  @Test
  void aWriteWithinAWriteIsAFault() {
    assertThatThrownBy(
            () -> store.write(record -> store.write(again -> Settings.number(again, "a test"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("outer");
  }

  @Test
  void twoWritersGoOneAfterTheOther() throws Exception {
    store.write(record -> {
      Settings.set(record, "count", 0);
      return 0;
    });
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 50; i++) {
        threads.submit(() ->
            store.write(record -> {
              Settings.set(record, "count", Settings.number(record, "count") + 1);
              return 0;
            }));
      }
    }
    assertThat(setting("count")).isEqualTo(50);
  }

  @Test
  void aRecordOfANewerProgramIsLeftAlone() {
    store.write(record ->
        record.execute("update flyway_schema_history set version = '99' where version = '1'"));
    store.close();

    assertThatThrownBy(() -> RecordStore.open(store.folder()))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining(store.folder().recordName())
        .hasMessageContaining("newer Isnad")
        .hasMessageContaining("99");
  }

  @Test
  void theTablesAreOfTheNewestMigration() {
    assertThat(getClass().getResource("migrations/V1__record.sql")).isNotNull();
    String newest =
        store.read(record ->
            record
                .createQuery("select max(version) from flyway_schema_history")
                .mapTo(String.class)
                .one());
    assertThat(newest).isEqualTo(Integer.toString(Migrations.OWN.newest()));
  }
}
