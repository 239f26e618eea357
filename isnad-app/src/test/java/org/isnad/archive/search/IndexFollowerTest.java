package org.isnad.archive.search;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.analyze.Analysis;
import org.isnad.archive.record.ArchiveException;
import org.isnad.archive.record.ArchiveFolder;
import org.isnad.archive.record.Arrival;
import org.isnad.archive.record.Change;
import org.isnad.archive.record.RecordStore;
import org.isnad.archive.record.ReportTables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The index beside a real record.
class IndexFollowerTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2023-04-06T10:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path path;
  private ArchiveFolder folder;
  private RecordStore record;
  private int added;

  @BeforeEach
  void open() {
    folder = ArchiveFolder.create(path.resolve("archive"), null);
    record = RecordStore.open(folder);
  }

  @AfterEach
  void close() {
    record.close();
  }

  private static Analysis analysis(String id, String body) {
    return Newsroom.analysis(id, "rt", null, null, body);
  }

  private void add(int count) {
    List<Arrival> arrivals = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      added++;
      arrivals.add(
          Arrival.of(analysis("r" + added, "وصل الوفد رقم " + added + " إلى الميناء."), "test"));
    }
    record.write(handle -> ReportTables.add(handle, arrivals));
  }

  private void follow() {
    try (IndexFollower follower = IndexFollower.open(folder, CLOCK)) {
      follower.follow(record);
    }
  }

  private static long total(SearchIndex index, String query) {
    return switch (index.search(SearchRequest.of(Scope.REPORTS, query))) {
      case SearchAnswer answer -> answer.reading().loosened() ? 0 : answer.total();
      case SearchRefusal refusal -> throw new AssertionError(refusal.toString());
    };
  }

  private long total(String query) {
    try (SearchIndex index = SearchIndex.open(folder)) {
      return total(index, query);
    }
  }

  @Test
  void whatIsInTheRecordIsFound() {
    add(3);
    follow();
    assertThat(total("الميناء")).isEqualTo(3);
    add(2);
    follow();
    assertThat(total("الميناء")).isEqualTo(5);
    assertThat(total("5")).isEqualTo(1);
  }

  @Test
  void followingAgainChangesNothing() {
    add(3);
    follow();
    follow();
    assertThat(total("")).isEqualTo(3);
  }

  @Test
  void aForgottenReportIsNotFoundNorAreItsStatements() {
    record.write(handle ->
        ReportTables.add(
            handle,
            List.of(
                Arrival.of(analysis("a", "قال الوزير إن الجسر سيفتح غدا."), "test"),
                Arrival.of(analysis("b", "قال المحافظ إن الجسر سيغلق غدا."), "test"))));
    follow();
    assertThat(total("الجسر")).isEqualTo(2);
    record.write(handle -> {
      ReportTables.remove(handle, List.of(1L), "asked for", CLOCK);
      return true;
    });
    follow();
    assertThat(total("الجسر")).isEqualTo(1);
    try (SearchIndex index = SearchIndex.open(folder)) {
      SearchAnswer answer =
          (SearchAnswer) index.search(SearchRequest.of(Scope.STATEMENTS, "الجسر"));
      assertThat(answer.hits()).extracting(Hit::report).containsOnly(2L);
    }
  }

  @Test
  void aReportThatIsAnalyzedAnewIsFoundAsItIsNow() {
    add(2);
    follow();
    record.write(handle -> {
      ReportTables.replace(
          handle, 1, Arrival.of(analysis("r1", "غادر الوفد المطار أمس."), "test 2"));
      return true;
    });
    follow();
    assertThat(total("المطار")).isEqualTo(1);
    assertThat(total("الميناء")).isEqualTo(1);
    assertThat(total("")).isEqualTo(2);
  }

  @Test
  void aKillLosesNothingAndDoublesNothing() {
    add(3);
    follow();
    add(4);
    // Taken in, and gone before a commit: another instance cannot tell it from a killed process.
    IndexFollower killed = IndexFollower.open(folder, CLOCK);
    for (int i = 4; i <= 7; i++) {
      killed.apply(
          new Change(i, i, Change.What.ADDED),
          analysis("r" + i, "وصل الوفد رقم " + i + " إلى الميناء."));
    }
    assertThat(total(killed.index(), "الميناء")).isEqualTo(7);
    killed.abandon();
    assertThat(total("الميناء")).isEqualTo(3);
    follow();
    assertThat(total("الميناء")).isEqualTo(7);
  }

  @Test
  void whatWasTakenInBeforeIsPassedOverAndAGapIsRefused() {
    add(2);
    try (IndexFollower follower = IndexFollower.open(folder, CLOCK)) {
      follower.follow(record);
      Analysis analysis = analysis("r2", "وصل الوفد.");
      follower.apply(new Change(2, 2, Change.What.ADDED), analysis);
      assertThat(total(follower.index(), "")).isEqualTo(2);
      assertThatExceptionOfType(IllegalArgumentException.class)
          .isThrownBy(() -> follower.apply(new Change(4, 4, Change.What.ADDED), analysis));
    }
  }

  @Test
  void commitsComeEveryTenSecondsAndEveryThirtyWhileMuchComesIn() throws IOException {
    Analysis analysis = analysis("r", "وصل الوفد إلى الميناء.");
    Instant[] now = {CLOCK.instant()};
    try (IndexFollower follower = IndexFollower.open(folder, clock(now))) {
      follower.commit();
      long last = taken(follower, 0, 5, analysis);
      assertThat(committed()).isZero();
      now[0] = now[0].plusSeconds(10);
      last = taken(follower, last, 1, analysis);
      assertThat(committed()).isEqualTo(6);

      last = taken(follower, last, 2_000, analysis);
      now[0] = now[0].plusSeconds(29);
      last = taken(follower, last, 1, analysis);
      assertThat(committed()).isEqualTo(6);
      now[0] = now[0].plusSeconds(1);
      last = taken(follower, last, 1, analysis);
      assertThat(committed()).isEqualTo(last);
    }
  }

  private static Clock clock(Instant[] now) {
    return new Clock() {
      @Override
      public ZoneOffset getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
      }

      @Override
      public Instant instant() {
        return now[0];
      }
    };
  }

  private static long taken(IndexFollower follower, long after, int count, Analysis analysis) {
    for (long i = after + 1; i <= after + count; i++) {
      follower.apply(new Change(i, i, Change.What.ADDED), analysis);
    }
    return after + count;
  }

  private long committed() throws IOException {
    return requireNonNull(IndexState.committed(folder.index())).lastChange();
  }

  @Test
  void theBufferOfAnIndexIsAPartOfTheHeapWithinBounds() {
    assertThat(IndexFiles.bufferMegabytes(1L << 30)).isEqualTo(170);
    assertThat(IndexFiles.bufferMegabytes(32L << 30)).isEqualTo(192);
    assertThat(IndexFiles.bufferMegabytes(64L << 20)).isEqualTo(16);
  }

  @Test
  void aReaderSeesCommitsWhileAnotherWrites() {
    add(1);
    try (IndexFollower follower = IndexFollower.open(folder, CLOCK)) {
      follower.follow(record);
      try (SearchIndex reader = SearchIndex.open(folder)) {
        assertThat(total(reader, "")).isEqualTo(1);
        assertThat(reader.lastChange()).isEqualTo(1);
        add(1);
        follower.follow(record);
        assertThat(total(reader, "")).isEqualTo(2);
        assertThat(reader.lastChange()).isEqualTo(2);
      }
    }
  }

  @Test
  void onlyOneWrites() {
    IndexFollower first = IndexFollower.open(folder, CLOCK);
    assertThatExceptionOfType(ArchiveException.class)
        .isThrownBy(() -> IndexFollower.open(folder, CLOCK))
        .withMessageContaining("another program");
    first.close();
    IndexFollower.open(folder, CLOCK).close();
  }

  @Test
  void theIndexIsBuiltAnewFromTheRecord() {
    add(5);
    try (IndexFollower follower = IndexFollower.open(folder, CLOCK)) {
      follower.follow(record);
      follower.rebuild(record);
      assertThat(total(follower.index(), "الميناء")).isEqualTo(5);
      assertThat(follower.lastChange()).isEqualTo(5);
    }
  }

  @Test
  void anIndexThatIsDamagedIsBuiltAnew() throws IOException {
    add(5);
    follow();
    try (Stream<Path> files = Files.list(folder.index())) {
      for (Path file :
          files.filter(one -> one.getFileName().toString().startsWith("segments")).toList()) {
        Files.write(file, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17});
      }
    }
    assertThatExceptionOfType(ArchiveException.class).isThrownBy(() -> total(""));
    follow();
    assertThat(total("الميناء")).isEqualTo(5);
  }

  @Test
  void anIndexThatKnowsMoreThanTheRecordIsBuiltAnew() throws IOException {
    add(5);
    follow();
    record.close();
    Files.delete(folder.sqlite());
    record = RecordStore.open(folder);
    added = 0;
    add(2);
    follow();
    assertThat(total("الميناء")).isEqualTo(2);
  }

  @Test
  void withoutAnIndexItIsSaidHowToComeByOne() {
    assertThat(SearchIndex.exists(folder)).isFalse();
    assertThatExceptionOfType(ArchiveException.class)
        .isThrownBy(() -> SearchIndex.open(folder))
        .withMessageContaining("ingest");
  }

  @Test
  void manyReportsAreTakenInInBatches() {
    add(1203);
    follow();
    assertThat(total("الميناء")).isEqualTo(1203);
  }
}
