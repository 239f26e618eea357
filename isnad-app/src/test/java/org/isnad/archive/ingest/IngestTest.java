package org.isnad.archive.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.analyze.Analyzer;
import org.isnad.archive.record.ArchiveFolder;
import org.isnad.archive.record.ChangeLog;
import org.isnad.archive.record.RecordStore;
import org.isnad.clean.Cleaner;
import org.isnad.intake.Analyst;
import org.isnad.intake.Given;
import org.isnad.source.Origin;
import org.isnad.source.Page;
import org.isnad.source.Refusal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {
  private static final String VERSION = "test";

  private static Analyst analyst;

  @TempDir Path folder;

  @BeforeAll
  static void load() {
    analyst = new Analyst(Cleaner.load(), Analyzer.load());
  }

  private static final class Nobody implements IngestWatch {
    @Override
    public void refused(Refusal refusal) {
      throw new AssertionError(refusal);
    }

    @Override
    public void taken(int inputs) {
      // Nobody looks on.
    }

    @Override
    public void committed(IngestCounts counts) {
      // Nobody looks on.
    }
  }

  private static Given report(int number, String words) {
    String text =
        "قال الوزير سالم النوري رقم " + number + " إن الجسر سيفتح غدا أمام السيارات. " + words;
    Origin origin =
        new Origin(
            "المرسى",
            null,
            "2024-06-" + (10 + number % 15),
            null,
            "reports.jsonl",
            number + 1L,
            0L,
            HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)));
    return new Given.Report(new Page("r" + number, origin, text, null, List.of()));
  }

  private static List<Given> reports(int count) {
    List<Given> reports = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      reports.add(report(i, ""));
    }
    return reports;
  }

  private OpenArchive open(String name) {
    return OpenArchive.open(
        ArchiveFolder.create(folder.resolve(name), null),
        new WriteLock.Asking("a test", false, told -> {}, Clock.systemUTC()));
  }

  private static IngestCounts ingest(OpenArchive open, List<Given> reports, int threads)
      throws IOException {
    IngestCounts counts =
        new Ingest(open.record(), open.index(), analyst, VERSION, threads)
            .run(reports::forEach, new Nobody());
    RelateRecord.relate(open.record(), VERSION);
    return counts;
  }

  private static String export(RecordStore record) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Export.write(record, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<String> order(RecordStore record) {
    return record.read(handle ->
        handle.createQuery("select id from report order by number").mapTo(String.class).list());
  }

  @Test
  void theNumberOfThreadsChangesNothing() throws IOException {
    List<Given> reports = reports(600);
    try (OpenArchive one = open("one");
        OpenArchive many = open("many")) {
      ingest(one, reports, 1);
      ingest(many, reports, 7);

      assertThat(export(many.record())).isEqualTo(export(one.record()));
      assertThat(order(many.record())).isEqualTo(order(one.record()));
    }
  }

  @Test
  void theOrderOfArrivalChangesNoReportAndNoRelation() throws IOException {
    List<Given> reports = reports(100);
    try (OpenArchive one = open("one");
        OpenArchive other = open("other")) {
      ingest(one, reports, 2);
      ingest(other, reports.reversed(), 2);

      assertThat(export(other.record())).isEqualTo(export(one.record()));
    }
  }

  @Test
  void aReportThatIsThereTwiceInTheInputIsTakenOnce() throws IOException {
    List<Given> reports = new ArrayList<>(reports(20));
    reports.addAll(reports(20));
    try (OpenArchive open = open("one")) {
      IngestCounts counts = ingest(open, reports, 2);

      assertThat(counts.added()).isEqualTo(20);
      assertThat(counts.known()).isEqualTo(20);
    }
  }

  @Test
  void whatIsThereIsNotAnalyzedAgainAndNothingIsRelatedAgain() throws IOException {
    try (OpenArchive open = open("one")) {
      ingest(open, reports(20), 2);
      long change = open.record().read(ChangeLog::last);

      IngestCounts again = ingest(open, reports(20), 2);

      assertThat(again.known()).isEqualTo(20);
      assertThat(open.record().read(ChangeLog::last)).isEqualTo(change);
      assertThat(RelateRecord.relate(open.record(), VERSION).anew()).isFalse();
      assertThat(RelateRecord.relate(open.record(), "another").anew()).isTrue();
    }
  }

  @Test
  void theIndexKnowsAllThatWasTakenInAndForgotten() throws IOException {
    try (OpenArchive open = open("one")) {
      ingest(open, reports(300), 2);
      assertThat(open.index().lastChange()).isEqualTo(300);

      Forget.forget(
          open.record(),
          new Forget.Wanted(List.of("r7"), List.of(), List.of()),
          "a test",
          Clock.systemUTC());
      open.index().follow(open.record());

      assertThat(open.index().lastChange()).isEqualTo(301);
    }
  }

  @Test
  void readingWaitsForWriting() throws IOException {
    AtomicInteger read = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicInteger written = new AtomicInteger();
    IngestWatch watch =
        new IngestWatch() {
          @Override
          public void refused(Refusal refusal) {
            throw new AssertionError(refusal);
          }

          @Override
          public void taken(int inputs) {
            written.addAndGet(inputs);
          }

          @Override
          public void committed(IngestCounts counts) {
            // Counted as they are taken.
          }
        };
    try (OpenArchive open = open("one")) {
      new Ingest(open.record(), open.index(), analyst, VERSION, 2)
          .run(
              to -> {
                for (Given given : reports(2_000)) {
                  to.accept(given);
                  most.accumulateAndGet(read.incrementAndGet() - written.get(), Math::max);
                }
              },
              watch);
    }
    assertThat(written).hasValue(2_000);
    assertThat(most.get()).isLessThanOrEqualTo(16 * (2 * 8 + 4));
  }
}
