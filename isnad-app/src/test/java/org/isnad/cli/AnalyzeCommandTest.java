package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.isnad.cli.Command.Ended;
import org.isnad.wire.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyzeCommandTest {
  private static final String REPORT =
      "الوزيرة تعلن إنجاز القناة\n\nقالت الوزيرة ليلى سالم إن القناة الجديدة تكفي القرى كلها في هذا الصيف.\n";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private Path folder;

  @Test
  void aReportIsShownForAPersonUnlessToldOtherwise() throws IOException {
    Ended ended = new Command().run("analyze", write("report.txt", REPORT));
    assertThat(ended.code()).isZero();
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).startsWith("■ ").contains("report.txt").contains("Who said what");
  }

  @Test
  void whatIsNoTerminalIsNeverColored() throws IOException {
    assertThat(new Command().run("analyze", write("report.txt", REPORT)).out())
        .doesNotContain("\u001b");
  }

  @Test
  void aTerminalIsColoredUnlessTheUserObjects() throws IOException {
    Path report = write("report.txt", REPORT);
    assertThat(new Command().onTerminal(80).run("analyze", report).out()).contains("\u001b[");
    assertThat(new Command().onTerminal(80).run("analyze", "--no-color", report).out())
        .doesNotContain("\u001b");
    assertThat(new Command().onTerminal(80).with("NO_COLOR", "1").run("analyze", report).out())
        .doesNotContain("\u001b");
    assertThat(new Command().onTerminal(80).with("NO_COLOR", "").run("analyze", report).out())
        .contains("\u001b[");
    assertThat(new Command().onTerminal(80).with("TERM", "dumb").run("analyze", report).out())
        .doesNotContain("\u001b");
  }

  @Test
  void linesAreAsWideAsTheTerminal() throws IOException {
    Path report =
        write("report.txt", REPORT + "وأضافت: «" + "ماء النهر ".repeat(40).strip() + "».\n");
    assertThat(new Command().onTerminal(50).run("analyze", "--no-color", report).out().lines())
        .allMatch(line -> Columns.of(line) <= 50);
    assertThat(new Command().onTerminal(300).run("analyze", "--no-color", report).out().lines())
        .allMatch(line -> Columns.of(line) <= Look.WIDEST);
  }

  @Test
  void labelsMayBeArabic() throws IOException {
    assertThat(new Command().run("analyze", "--lang", "ar", write("report.txt", REPORT)).out())
        .contains("من قال ماذا");
  }

  @Test
  void jsonLinesAreValidByTheSchema() throws IOException {
    Path records =
        write(
            "records.jsonl",
            record("a", REPORT) + record("b", "قال الرئيس: «الماء حق لكل قرية من قرى الوادي»."));
    Ended ended =
        new Command().run("analyze", "--format", "jsonl", records, write("report.txt", REPORT));
    assertThat(ended.code()).isZero();
    assertThat(ended.out().lines())
        .hasSize(3)
        .allSatisfy(line -> assertThat(schema().validate(line, InputFormat.JSON)).isEmpty());
    assertThat(ids(ended)).containsExactly("a", "b", "report.txt");
  }

  @Test
  void jsonIsOneArray() throws IOException {
    Path report = write("report.txt", REPORT);
    JsonNode two =
        JSON.readTree(new Command().run("analyze", "--format", "json", report, report).out());
    assertThat(two.isArray()).isTrue();
    assertThat(two).hasSize(2);
    assertThat(schema().validate(two.get(0))).isEmpty();
    assertThat(new Command().run("analyze", "--format", "JSON", report).out())
        .startsWith("[{\n  \"schema\": \"isnad/1\",")
        .endsWith("}]\n");
  }

  @Test
  void whereNothingCouldBeReadTheArrayIsEmpty() {
    Ended ended = new Command().run("analyze", "--format", "json", folder.resolve("none.txt"));
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out()).isEqualTo("[]\n");
  }

  @Test
  void standardInputIsReadForADashAndWhereNoFileIsGiven() {
    assertThat(new Command().reading(REPORT).run("analyze", "-").out())
        .contains("stdin")
        .contains("الوزيرة");
    assertThat(new Command().reading(REPORT).run("analyze").out()).contains("stdin");
    Ended asked = new Command().onTerminal(80).run("analyze");
    assertThat(asked.code()).isEqualTo(2);
    assertThat(asked.err()).contains("Which reports?");
  }

  @Test
  void foldersAndCompressedFilesAreReadInTheOrderOfTheirNames() throws IOException {
    Files.createDirectories(folder.resolve("news/day"));
    write("news/b.txt", REPORT);
    write("news/a.txt", REPORT);
    write("news/day/c.txt", REPORT);
    try (OutputStream gzip =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("news/d.jsonl.gz")))) {
      gzip.write((record("x", REPORT) + record("y", REPORT)).getBytes(UTF_8));
    }
    Ended ended = new Command().run("analyze", "--format", "jsonl", folder.resolve("news"));
    assertThat(ended.err()).isEmpty();
    assertThat(ids(ended)).containsExactly("a.txt", "b.txt", "x", "y", "day/c.txt");
  }

  @Test
  void aThousandReportsKeepTheirOrder() throws IOException {
    StringBuilder records = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      records.append(record("r" + i, REPORT.repeat(1 + i % 5)));
    }
    Ended ended =
        new Command().run("analyze", "--format", "jsonl", write("many.jsonl", records.toString()));
    assertThat(ids(ended)).isEqualTo(IntStream.range(0, 1000).mapToObj(i -> "r" + i).toList());
  }

  @Test
  void theSameInputGivesTheSameBytes() throws IOException {
    Path report = write("report.txt", REPORT);
    for (String format : List.of("pretty", "jsonl", "json")) {
      assertThat(new Command().run("analyze", "--format", format, report).out())
          .isEqualTo(new Command().run("analyze", "--format", format, report).out());
    }
  }

  @Test
  void aReportWithAFewLostBytesIsKeptAndNamedOnStandardError() throws IOException {
    byte[] text = REPORT.getBytes(UTF_8);
    byte[] damaged = Arrays.copyOf(text, text.length + 2);
    damaged[text.length] = (byte) 0xFF;
    damaged[text.length + 1] = '\n';
    Path file = Files.write(folder.resolve("damaged.txt"), damaged);
    Ended ended = new Command().run("analyze", "--format", "jsonl", file);
    assertThat(ended.code()).isZero();
    assertThat(ids(ended)).containsExactly("damaged.txt");
    JsonNode remark = json(ended.err());
    assertThat(remark.get("code").textValue()).isEqualTo("undecodable-bytes");
    assertThat(remark.get("file").textValue()).isEqualTo(file.toString());
  }

  @Test
  void whatIsRefusedInTheMiddleIsNamedAndTheRestIsDone() throws IOException {
    Path records =
        write("records.jsonl", record("a", REPORT) + "{\"id\": broken\n" + record("c", REPORT));
    Path empty = write("empty.txt", "");
    Path missing = folder.resolve("missing.txt");
    Ended ended =
        new Command()
            .run(
                "analyze",
                "--format",
                "jsonl",
                records,
                empty,
                missing,
                write("report.txt", REPORT));
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ids(ended)).containsExactly("a", "c", "report.txt");
    List<JsonNode> refused = ended.err().lines().map(AnalyzeCommandTest::json).toList();
    assertThat(refused)
        .extracting(node -> node.get("code").textValue())
        .containsExactly("bad-json", "empty", "not-found");
    assertThat(refused.getFirst().get("file").textValue()).isEqualTo(records.toString());
    assertThat(refused.getFirst().get("record").longValue()).isEqualTo(2);
    assertThat(refused.getFirst().get("offset").longValue())
        .isEqualTo(record("a", REPORT).getBytes(UTF_8).length);
    assertThat(refused.getFirst().properties())
        .extracting(java.util.Map.Entry::getKey)
        .containsExactly("file", "record", "offset", "code", "message");
  }

  @Test
  void aPersonIsToldInWords() throws IOException {
    Path records = write("records.jsonl", record("a", REPORT) + "{\"id\": broken\n");
    Ended ended = new Command().run("analyze", records);
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err())
        .startsWith("isnad: not read: " + records + ", record 2, at byte ")
        .endsWith("(bad-json)\n")
        .hasLineCount(1);
  }

  @Test
  void theUserKnowsDateAndOutletBetterThanThePage() throws IOException {
    Ended ended =
        new Command()
            .run(
                "analyze",
                "--format",
                "jsonl",
                "--published",
                "2023-05-18",
                "--outlet",
                "المرقب",
                write("report.txt", REPORT));
    JsonNode analysis = json(ended.out().strip());
    assertThat(analysis.at("/date/value").textValue()).isEqualTo("2023-05-18");
    assertThat(analysis.at("/date/basis").textValue()).isEqualTo("given");
    assertThat(analysis.at("/source/outlet").textValue()).isEqualTo("المرقب");
  }

  @Test
  void aDateThatIsNoneIsWrongUsage() throws IOException {
    for (String date : List.of("18/5/2023", "2023-13-01", "yesterday", "2023-05-18Tnoon")) {
      Ended ended = new Command().run("analyze", "--published", date, write("report.txt", REPORT));
      assertThat(ended.code()).isEqualTo(2);
      assertThat(ended.err())
          .contains(date)
          .contains("ISO 8601")
          .contains("Try: isnad analyze --help");
    }
    assertThat(
            new Command()
                .run(
                    "analyze",
                    "--published",
                    "2023-05-18T10:00:00+03:00",
                    write("report.txt", REPORT))
                .code())
        .isZero();
  }

  @Test
  void aFormatThatIsNoneIsWrongUsage() throws IOException {
    Ended ended = new Command().run("analyze", "--format", "xml", write("report.txt", REPORT));
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("xml").contains("jsonl");
  }

  @Test
  void explainMarksTheSameReport() throws IOException {
    Ended ended = new Command().run("explain", write("report.txt", REPORT));
    assertThat(ended.code()).isZero();
    assertThat(ended.out()).startsWith("■ report.txt\n").contains("⟦");
    assertThat(new Command().run("explain", folder.resolve("missing.txt")).code()).isEqualTo(1);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String record(String id, String text) {
    return JSON.createObjectNode().put("id", id).put("outlet", "المرقب").put("text", text) + "\n";
  }

  private static List<String> ids(Ended ended) {
    return ended.out().lines().map(line -> json(line).get("id").textValue()).toList();
  }

  private static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new AssertionError("no JSON: " + line, e);
    }
  }

  private static Schema schema() {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Wire.jsonSchema(), InputFormat.JSON);
  }
}
