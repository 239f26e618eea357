package org.isnad.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

  @Test
  void helpTellsTheOptionsAndTheCodes() {
    Run run = Run.of("--help");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("--misses", "--compare", "--analyses", "--write", "Exit codes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --json                | no gold folder is given
          gold --color          | unknown option --color
          gold --misses         | --misses needs a value
          gold --misses many    | --misses is a whole number: many
          gold --misses=-1      | --misses is at least 0: -1
          gold --json=yes       | --json takes no value
          """)
  void wrongUsageIsNamed(String arguments, String message) {
    Run run = Run.of((Object[]) arguments.split(" ", -1));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(message, "Usage: isnad accuracy");
  }

  @Test
  void theTablesAndTheMissesInContextAreShown() {
    Run run = Run.of(Run.gold(), "--analyses", Run.analyses(), "--misses", "1");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("gold: 3 reports", "statements_strict", "speaker_kind", "By outlet", "الساحل")
        .contains("Speakers by confidence")
        .contains("1 × statement off: ends too early")
        .contains("أن [{الكلفة بلغت نحو 3} ملايين دولار].");
  }

  @Test
  void withoutExamplesNoTextIsShown() {
    Run run = Run.of(Run.gold(), "--analyses=" + Run.analyses(), "--misses=0");
    assertThat(run.out()).contains("1 × time too many").doesNotContain("ملايين");
  }

  @Test
  void theCurrentBuildIsScoredWhereNoAnalysesAreGiven() throws IOException {
    JsonNode folder = json(Run.of(Run.gold(), "--json")).at("/folders/0");
    assertThat(folder.at("/gold").textValue()).isEqualTo("gold");
    assertThat(folder.at("/scores/documents").intValue()).isEqualTo(3);
    assertThat(folder.at("/scores/statements/gold").intValue()).isEqualTo(6);
    assertThat(folder.at("/outlets").size()).isEqualTo(2);
  }

  @Test
  void thePageIsTheSameEveryTimeAndHoldsNoWordOfTheGold(@TempDir Path folder) throws IOException {
    Path page = folder.resolve("accuracy.md");
    assertThat(Run.of(Run.gold(), "--analyses", Run.analyses(), "--write", page).code()).isZero();
    String written = Files.readString(page);
    Run.of(Run.gold(), "--analyses", Run.analyses(), "--write", page);
    assertThat(Files.readString(page)).isEqualTo(written);
    assertThat(written)
        .startsWith("# Accuracy\n")
        .contains("## gold: 3 reports", "| statements | 0.8000 | 0.6667 | 0.7273 | 4 | 5 | 6 |")
        .contains("| article dropped, a run of words | 2 |")
        .endsWith("|\n");
    for (String word : List.of("الجسر", "ملايين", "ناصر", "صور", "قال", "bridge", "2024")) {
      assertThat(written).doesNotContain(word);
    }
  }

  @Test
  void thePageEndsWithTheNotesThatAreGiven(@TempDir Path folder) throws IOException {
    Path page = folder.resolve("accuracy.md");
    Path notes = Files.writeString(folder.resolve("notes.md"), "## Read by hand\n");
    Run run = Run.of(Run.gold(), "--analyses", Run.analyses(), "--write", page, "--notes=" + notes);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readString(page))
        .startsWith("# Accuracy\n")
        .endsWith("|\n\n## Read by hand\n");
    assertThat(Run.of(Run.gold(), "--notes", notes).err()).contains("--notes needs --write");
  }

  @Test
  void whatChangedSinceOlderAnalysesIsToldWithItsWords() {
    Run run =
        Run.of(Run.gold(), "--analyses", Run.analyses(), "--compare", Run.older(), "--misses", 9);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("since the older analyses")
        .contains("statements, fixed: 4", "meeting: تكون المحادثات توقفت")
        .contains("statements, broken: 1", "times, fixed: 2", "entities, broken: 3")
        .containsPattern("entities +0\\.3333 +0\\.4444 +2 +3");
  }

  @Test
  void nothingChangesBetweenARunAndItself() throws IOException {
    JsonNode out =
        json(
            Run.of(
                Run.gold(), "--analyses", Run.analyses(), "--compare", Run.analyses(), "--json"));
    assertThat(out.at("/folders/0/changes").isArray()).isTrue();
    assertThat(out.at("/folders/0/changes")).isEmpty();
  }

  @Test
  void brokenGoldIsNamedWithItsFileAndTheReason(@TempDir Path folder) throws IOException {
    assertBroken(Run.of(folder), "docs.jsonl: is not there");
    Run.copyOfGold(folder);
    edit(folder.resolve("road.json"), "إغلاق الطريق", "إغلاق المعبر");
    assertBroken(Run.of(folder), "road.json: /statements/0 is not in the text: \"إغلاق المعبر\"");
    edit(folder.resolve("road.json"), "\"text\"", "\"nth\": 2, \"text\"");
    edit(folder.resolve("road.json"), "إغلاق المعبر", "إغلاق الطريق");
    assertBroken(Run.of(folder), "is not in the text 2 times");
    edit(folder.resolve("road.json"), "\"nth\": 2,", "");
    edit(folder.resolve("bridge.json"), "تابعونا", "تابعوهم");
    assertBroken(Run.of(folder), "bridge.json: /noise/0 is not in the text");
    Files.writeString(folder.resolve("bridge.json"), "{");
    assertBroken(Run.of(folder), "bridge.json: no JSON");
    Files.writeString(folder.resolve("bridge.json"), "{\"times\": {}}");
    assertBroken(Run.of(folder), "bridge.json: /times is no array");
  }

  @Test
  void goldWithoutAnAnnotatedReportIsBroken(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("docs.jsonl"), "{\"id\": \"a\", \"text\": \"قال\"}\n");
    assertBroken(Run.of(folder), "none of its reports is annotated");
    Files.writeString(folder.resolve("docs.jsonl"), "\n{\"text\": \"قال\"}\n");
    assertBroken(Run.of(folder), "line 2: has no \"id\"");
  }

  @Test
  void analysesThatCannotBeReadAreNamed(@TempDir Path folder) throws IOException {
    Path absent = folder.resolve("absent.jsonl");
    Run run = Run.of(Run.gold(), "--analyses", absent);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("absent.jsonl: is not there");
    Path broken = folder.resolve("broken.jsonl");
    Files.writeString(broken, "\n{\"id\": \"road\", \"times\": [{\"start\": 5, \"end\": 1}]}\n");
    run = Run.of(Run.gold(), "--analyses", broken);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("line 2", "/times/0 is no span");
  }

  @Test
  void anAnalysisOfAnotherTextCountsForNothing(@TempDir Path folder) throws IOException {
    Path analyses = folder.resolve("analyses.jsonl");
    Files.copy(Run.analyses(), analyses);
    edit(analyses, "\"text\": \"الوزير: ", "\"text\": \"وزير: ");
    Run run = Run.of(Run.gold(), "--analyses", analyses);
    assertThat(run.out()).contains("! bridge: the analysis is of another text");
    assertThat(Run.score(analyses).all().tally(Topic.Layer.STATEMENTS))
        .isEqualTo(new Tally(1, 1, 6));
  }

  @Test
  void theGoldOfTheDemonstrationIsSound() throws IOException {
    Path gold =
        Path.of(System.getProperty("basedir", ""))
            .toAbsolutePath()
            .resolveSibling("isnad-app/src/test/resources/org/isnad/demo/gold");
    long annotated;
    try (Stream<Path> files = Files.list(gold)) {
      annotated = files.filter(file -> file.toString().endsWith(".json")).count();
    }
    Run run = Run.of(gold, "--json");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(json(run).at("/folders/0/scores/documents").longValue()).isEqualTo(annotated);
    assertThat(json(run).at("/folders/0/problems")).isEmpty();
  }

  private static JsonNode json(Run run) throws IOException {
    assertThat(run.code()).as(run.err()).isZero();
    return new ObjectMapper().readTree(run.out());
  }

  private static void assertBroken(Run run, String reason) {
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("broken gold: ", reason);
  }

  private static void edit(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }
}
