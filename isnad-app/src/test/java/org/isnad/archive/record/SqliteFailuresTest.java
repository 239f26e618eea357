package org.isnad.archive.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What a person is told when the file of the record is not as it should be.
class SqliteFailuresTest extends RecordSpecification {
  @Override
  @Nullable String address() {
    return null;
  }

  private Path file() {
    return store.folder().sqlite();
  }

  @Test
  void aFullDiskIsToldAndWhatWasThereCanBeUsed() {
    add(SampleReports.report("a", DAY));
    store.write(record -> {
      long pages = record.createQuery("pragma page_count").mapTo(Long.class).one();
      return limit(record, pages + 2);
    });
    List<Arrival> many =
        IntStream.range(0, 100).mapToObj(i -> SampleReports.report("more-" + i, DAY)).toList();

    assertThatThrownBy(() -> store.write(record -> ReportTables.add(record, many)))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("The disk is full")
        .hasMessageContaining(file().toString());

    assertThat(ids(Documents.Order.ID)).containsExactly("a");
    store.write(record -> limit(record, 1_000_000));
    assertThat(store.write(record -> ReportTables.add(record, many)).size()).isEqualTo(100);
    assertThat(ids(Documents.Order.ID)).hasSize(101);
  }

  private static long limit(Handle record, long pages) {
    return record.createQuery("pragma max_page_count = " + pages).mapTo(Long.class).one();
  }

  @Test
  void aFileThatIsNoDatabaseIsNamed() throws IOException {
    store.close();
    Files.writeString(file(), "This is a letter. ".repeat(1_000), StandardCharsets.UTF_8);

    assertThatThrownBy(() -> RecordStore.open(store.folder()))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining(file() + " is damaged or no record of Isnad");
  }

  @Test
  void aBrokenFileIsNamed() throws IOException {
    for (int i = 0; i < 40; i++) {
      add(SampleReports.report("report-" + i, DAY));
    }
    store.close();
    try (FileChannel broken = FileChannel.open(file(), StandardOpenOption.WRITE)) {
      byte[] noise = new byte[8_000];
      Arrays.fill(noise, (byte) 0x5a);
      for (long at = 100; at < broken.size(); at += 8_192) {
        broken.write(ByteBuffer.wrap(noise), at);
      }
    }

    assertThatThrownBy(
            () -> {
              try (RecordStore again = RecordStore.open(store.folder())) {
                again.read(Documents::days);
              }
            })
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining(file().toString());
  }

  @Test
  void aDatabaseOfSomebodyElseIsNotTouched() throws Exception {
    store.close();
    Files.delete(file());
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        var statement = connection.createStatement()) {
      statement.execute("create table report (theirs text)");
    }

    assertThatThrownBy(() -> RecordStore.open(store.folder()))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining(file() + " holds tables that are not Isnad's");
  }

  @Test
  void whereNoArchiveStandsOneIsToldHowToMakeIt() {
    Path nowhere = folder.resolve("nowhere");

    assertThatThrownBy(() -> ArchiveFolder.of(nowhere))
        .isInstanceOf(ArchiveException.class)
        .hasMessage(
            "There is no archive at "
                + nowhere
                + ". Make one: isnad ingest SOURCE --archive "
                + nowhere);
  }

  @Test
  void whereNoFolderCanBeMadeThatIsSaid() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");

    assertThatThrownBy(() -> ArchiveFolder.create(file.resolve("archive"), null))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining(file.toString());
  }
}
