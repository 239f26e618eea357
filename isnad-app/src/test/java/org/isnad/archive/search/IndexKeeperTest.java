package org.isnad.archive.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.archive.record.ArchiveFolder;
import org.isnad.archive.record.Arrival;
import org.isnad.archive.record.RecordStore;
import org.isnad.archive.record.ReportTables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The index of a process that only asks, beside a record that others write.
@Timeout(60)
class IndexKeeperTest {
  private static final Clock CLOCK = Clock.systemUTC();

  @TempDir private Path path;
  private ArchiveFolder folder;
  private RecordStore record;
  private RecordStore others;
  private int added;

  @BeforeEach
  void open() {
    folder = ArchiveFolder.create(path.resolve("archive"), null);
    record = RecordStore.open(folder);
    others = RecordStore.open(folder);
  }

  @AfterEach
  void close() {
    others.close();
    record.close();
  }

  private void add(int count) {
    List<Arrival> arrivals = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      added++;
      arrivals.add(
          Arrival.of(
              Newsroom.analysis("r" + added, "rt", null, null, "وصل الوفد رقم " + added + "."),
              "test"));
    }
    others.write(handle -> ReportTables.add(handle, arrivals));
  }

  private static long total(SearchIndex index) {
    return switch (index.search(SearchRequest.of(Scope.REPORTS, "الوفد"))) {
      case SearchAnswer answer -> answer.total();
      case SearchRefusal refusal -> throw new AssertionError(refusal.toString());
    };
  }

  private static void until(SearchIndex index, long reports) throws InterruptedException {
    while (total(index) != reports) {
      Thread.sleep(20);
    }
  }

  @Test
  void whatOthersPutInIsFoundAndWhatTheyTakeDownIsGone() throws InterruptedException {
    add(3);
    try (IndexKeeper keeper = IndexKeeper.start(record, CLOCK);
        SearchIndex index = SearchIndex.open(folder)) {
      assertThat(total(index)).isEqualTo(3);
      add(4);
      until(index, 7);
      others.write(handle -> ReportTables.remove(handle, List.of(2L, 5L), "a court", CLOCK));
      until(index, 5);
      while (keeper.behind() != 0) {
        Thread.sleep(20);
      }
      assertThat(keeper.amiss()).isEmpty();
    }
  }

  @Test
  void anIndexThatIsBehindIsBroughtUp() throws InterruptedException {
    add(2);
    IndexKeeper.start(record, CLOCK).close();
    add(1100);
    try (IndexKeeper _ = IndexKeeper.start(record, CLOCK);
        SearchIndex index = SearchIndex.open(folder)) {
      until(index, 1102);
    }
  }

  @Test
  void anIndexThatIsLostIsMadeAnew() throws Exception {
    add(2);
    IndexKeeper.start(record, CLOCK).close();
    delete();
    try (IndexKeeper _ = IndexKeeper.start(record, CLOCK)) {
      try (SearchIndex index = SearchIndex.open(folder)) {
        assertThat(total(index)).isEqualTo(2);
      }
      delete();
      while (!SearchIndex.exists(folder)) {
        Thread.sleep(20);
      }
      add(1);
      try (SearchIndex index = SearchIndex.open(folder)) {
        until(index, 3);
      }
    }
  }

  private void delete() throws IOException {
    try (Stream<Path> files = Files.list(folder.index())) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }

  /// An ingest on the same folder takes its own changes in.
  @Test
  void whileAnotherWritesTheIndexItIsLeftToThatOne() throws InterruptedException {
    add(2);
    IndexFollower ingest = IndexFollower.open(folder, CLOCK);
    ingest.follow(record);
    try (IndexKeeper keeper = IndexKeeper.start(record, CLOCK);
        SearchIndex index = SearchIndex.open(folder)) {
      add(3);
      while (keeper.behind() != 3) {
        Thread.sleep(20);
      }
      assertThat(total(index)).isEqualTo(2);
      assertThat(keeper.amiss()).isEmpty();
      // Killed before it took them in.
      ingest.abandon();
      until(index, 5);
    }
  }

  @Test
  void aRecordOfANewerProgramIsNotFollowed() throws InterruptedException {
    add(2);
    try (IndexKeeper keeper = IndexKeeper.start(record, CLOCK)) {
      others.write(handle ->
          handle.execute("update flyway_schema_history set version = '99' where version = '1'"));
      while (keeper.amiss().isEmpty()) {
        Thread.sleep(20);
      }
      assertThat(keeper.amiss()).contains("newer Isnad");
    }
  }
}
