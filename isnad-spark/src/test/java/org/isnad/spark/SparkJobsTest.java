package org.isnad.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Jobs in one session on this machine: rows and records, broken input, uneven input, runs that fail.
class SparkJobsTest {
  private static final MadeReports MADE = MadeReports.of(LocalDate.of(2024, 3, 1), 20, 4);

  private static SparkSession spark;

  @TempDir private Path folder;

  @BeforeAll
  static void open() {
    spark = SparkTests.local();
  }

  @AfterAll
  static void close() throws IOException {
    spark.close();
  }

  @Test
  void everyRecordComesBackFromItsRow() {
    Outcome.At at = new Outcome.At(3, 1L << 40, 7);
    byte[] document = {1, 2, 3};
    Outcome.Report dated =
        new Outcome.Report(
            at, "a", "https://a", LocalDate.of(2022, 6, 25), "ab", List.of("x"), document);
    Outcome.Report undated = new Outcome.Report(at, "a", "a", null, "ab", List.of(), document);
    Outcome.Refused refused = new Outcome.Refused(at, "f", 3L, 9L, "bad-json", "It is broken.");
    Outcome.Refused whole = new Outcome.Refused(at, "f", null, null, "empty", "It is empty.");
    List<Outcome> outcomes = List.of(dated, undated, refused, whole);
    assertThat(
            through(OutcomeCodec.SCHEMA, outcomes.stream().map(OutcomeCodec::row).toList()).stream()
                .map(OutcomeCodec::outcome))
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactlyElementsOf(outcomes);

    List<Related> related =
        List.of(
            new Related(1, 2, 3, "story", "s1", document),
            new Related(Related.AT_THE_END, 0, 0, "answer", null, document));
    assertThat(
            through(RelatedCodec.SCHEMA, related.stream().map(RelatedCodec::row).toList()).stream()
                .map(RelatedCodec::related))
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactlyElementsOf(related);

    List<DayRow> days =
        List.of(
            new DayRow(0, 5, "r", List.of("e1", "e2"), List.of("per:a", "loc:b"), null),
            new DayRow(1, 5, "r", List.of(), List.of(), document));
    assertThat(
            through(DayRowCodec.SCHEMA, days.stream().map(DayRowCodec::row).toList()).stream()
                .map(DayRowCodec::dayRow))
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactlyElementsOf(days);

    List<BlockRow> blocks =
        List.of(BlockRow.border(4, BlockRow.END, -9L), BlockRow.of(4, related.getFirst()));
    assertThat(
            through(BlockRow.SCHEMA, blocks.stream().map(BlockRow::row).toList()).stream()
                .map((Row row) -> BlockRow.of(row)))
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactlyElementsOf(blocks);
  }

  private static List<Row> through(StructType schema, List<Row> rows) {
    return spark.createDataFrame(rows, schema).collectAsList();
  }

  @Test
  void tasksKnowWhatTheSessionWasToldOfFileSystems() {
    assertThat(
            JavaSparkContext.fromSparkContext(spark.sparkContext())
                .parallelize(List.of(1))
                .map(one -> SliceRun.configuration().get("isnad.asked"))
                .collect())
        .containsExactly("yes");
  }

  @Test
  void theReportsThatComeWithTheProgramGiveTheSameTables() throws IOException {
    OneMachine expected = OneMachine.analyze(List.of(SparkTests.demo()));
    Path analyzed = folder.resolve("analyzed");
    SparkTests.analyze(spark, List.of(SparkTests.demo()), analyzed);
    assertThat(SparkTests.documents(spark, analyzed)).isEqualTo(expected.documents());
    assertThat(SparkTests.refusals(spark, analyzed)).isEqualTo(expected.refusals());

    // Many short blocks, of which some begin too late to know everything.
    Path related = folder.resolve("related");
    RelateCounters counters = SparkTests.relate(spark, analyzed, related, 1, 1);
    assertThat(counters.blocks()).isGreaterThan(10);
    assertThat(SparkTests.relations(spark, related)).isEqualTo(expected.relate());
  }

  @Test
  void brokenRecordsAreRefusedAndCountedAndNothingElseIsLost() throws IOException {
    List<String> lines = made(0, 60);
    lines.set(7, "{\"id\": \"made-7\", \"text\": ");
    lines.set(8, "");
    lines.set(30, "{\"id\":\"made-30\"}");
    Path input = write("broken.jsonl", lines);
    OneMachine expected = OneMachine.analyze(List.of(input));

    Path analyzed = folder.resolve("analyzed");
    Counters counters = SparkTests.analyze(spark, List.of(input), analyzed);
    assertThat(SparkTests.documents(spark, analyzed)).isEqualTo(expected.documents()).hasSize(57);
    assertThat(SparkTests.refusals(spark, analyzed)).isEqualTo(expected.refusals());
    assertThat(counters.refused()).isEqualTo(Map.of("bad-json", 1L, "no-text", 1L));
    assertThat(Files.readString(analyzed.resolve("counters.json")))
        .contains("\"reports\": 57", "\"bad-json\": 1", "\"no-text\": 1");
  }

  @Test
  void aRecordAtWhichTheProgramFailsIsRefusedAsAFaultAndNothingElseIsLost() throws IOException {
    Path input = write("reports.jsonl", made(0, 40));
    Path analyzed = folder.resolve("analyzed");
    Counters counters =
        SparkTests.analyze(spark, List.of(input), analyzed, Failing.at("made-11", false));
    assertThat(counters.reports()).isEqualTo(39);
    assertThat(counters.refused()).isEqualTo(Map.of(ItemAnalyzer.FAULT, 1L));
    assertThat(SparkTests.refusals(spark, analyzed).getFirst())
        .contains("made-11", "\"record\":12");
  }

  @Test
  void aRunThatFailsLeavesNothingAndTheNextOneWritesEverythingOnce() throws IOException {
    Path input = write("reports.jsonl", made(0, 40));
    Path analyzed = folder.resolve("analyzed");
    assertThatThrownBy(
            () -> SparkTests.analyze(spark, List.of(input), analyzed, Failing.at("made-11", true)))
        .hasStackTraceContaining("made-11");
    assertThat(analyzed).doesNotExist();

    SparkTests.analyze(spark, List.of(input), analyzed);
    List<String> once = SparkTests.documents(spark, analyzed);
    assertThat(once).isEqualTo(OneMachine.analyze(List.of(input)).documents()).hasSize(40);
    assertThat(folder.resolve(".analyzed.part")).doesNotExist();

    // Again over the same folder: the same, nothing twice.
    SparkTests.analyze(spark, List.of(input), analyzed);
    assertThat(SparkTests.documents(spark, analyzed)).isEqualTo(once);
    assertThatThrownBy(() -> Folder.open(analyzed.toString(), false, new Configuration()))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("--overwrite");
  }

  @Test
  void aReportThatIsThereTwiceCountsOnce() throws IOException {
    List<String> lines = made(0, 30);
    lines.add(lines.get(4));
    lines.add(MADE.line(100).replace("made-100", "made-5"));
    Collections.swap(lines, 0, 31);
    Path input = write("twice.jsonl", lines);
    OneMachine expected = OneMachine.analyze(List.of(input));
    Path analyzed = folder.resolve("analyzed");
    SparkTests.analyze(spark, List.of(input), analyzed);
    Path related = folder.resolve("related");
    RelateCounters counters = SparkTests.relate(spark, analyzed, related, 1, 1);
    assertThat(SparkTests.relations(spark, related)).isEqualTo(expected.relate());
    assertThat(counters.reports().reports()).isEqualTo(30);
    assertThat(counters.reports().refused()).isEqualTo(Map.of("duplicate-id", 1L));
  }

  @Test
  @Tag("long")
  void oneSpeakerOfThirdOfAllAndAStoryCopiedFiveThousandTimesChangeNothing() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int number = 0; number < 1_500; number++) {
      lines.add(MADE.line(number, number % 10 < 3 ? "وزير الخارجية حازم النجار" : null));
    }
    String wire = MADE.line(777);
    for (int copy = 0; copy < 5_000; copy++) {
      lines.add(wire.replace("made-777", "copy-" + copy));
    }
    Path input = write("uneven.jsonl", lines);
    OneMachine expected = OneMachine.analyze(List.of(input));
    Path analyzed = folder.resolve("analyzed");
    SparkTests.analyze(spark, List.of(input), analyzed);
    Path related = folder.resolve("related");
    RelateCounters counters = SparkTests.relate(spark, analyzed, related, 10, 10);
    assertThat(SparkTests.relations(spark, related)).isEqualTo(expected.relate());
    assertThat(counters.relations().get("duplicate")).isGreaterThan(4_999);
  }

  private static List<String> made(long from, long to) {
    return new ArrayList<>(LongStream.range(from, to).mapToObj(MADE::line).toList());
  }

  private Path write(String name, List<String> lines) throws IOException {
    return Files.write(folder.resolve(name), lines);
  }
}
