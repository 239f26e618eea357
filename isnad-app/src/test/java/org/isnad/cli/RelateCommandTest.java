package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.isnad.cli.Command.Ended;
import org.isnad.relate.Relation;
import org.isnad.relate.divergence.Divergence;
import org.isnad.relate.duplicate.Duplicate;
import org.isnad.relate.series.Series;
import org.isnad.relate.story.Story;
import org.isnad.relate.utterance.Utterance;
import org.isnad.wire.RelationReader;
import org.isnad.wire.WireException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelateCommandTest {
  @TempDir private static Path folder;

  private static Path reports;
  private static Path analyses;
  private static String lines;

  @BeforeAll
  static void relateTheDemo() throws IOException {
    reports = folder.resolve("reports");
    assertThat(new Command().run("demo", "--save", reports).code()).isZero();
    analyses =
        Files.writeString(
            folder.resolve("analyses.jsonl"),
            new Command().run("analyze", "--format", "jsonl", reports).out());
    Ended ended = new Command().run("relate", "--format", "jsonl", reports);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
    lines = ended.out();
  }

  private static List<Relation> relations() throws WireException {
    RelationReader reader = RelationReader.create();
    List<Relation> relations = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      relations.add(reader.read(line.getBytes(StandardCharsets.UTF_8)));
    }
    return relations;
  }

  private static <T> List<T> all(Class<T> kind) throws WireException {
    return relations().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  @Test
  void aDispatchAndItsReprintAreOneText() throws WireException {
    assertThat(all(Relation.OfDuplicate.class))
        .map(Relation.OfDuplicate::duplicate)
        .filteredOn(one -> one.a().equals("basin-wire"))
        .map(Duplicate::b)
        .containsExactly("basin-wire-reprint.txt");
  }

  @Test
  void twoDesksTellOneStory() throws WireException {
    assertThat(all(Relation.OfStory.class))
        .map(one -> Set.copyOf(one.story().reports()))
        .anyMatch(one -> one.contains("flood-first-day.txt") && one.contains("flood-second-day"));
  }

  @Test
  void everyStoryNamesItsRoots() throws WireException {
    assertThat(all(Relation.OfStory.class)).map(Relation.OfStory::story).isNotEmpty();
    for (Relation.OfStory one : all(Relation.OfStory.class)) {
      Story story = one.story();
      assertThat(story.roots()).as(story.name()).isNotEmpty();
    }
  }

  @Test
  void aSpeechTranslatedTwiceIsOneUtteranceAndItsFiguresDiffer() throws WireException {
    List<Utterance> speech =
        all(Relation.OfUtterance.class).stream()
            .map(Relation.OfUtterance::utterance)
            .filter(one -> {
              Set<String> told =
                  one.tellings().stream()
                      .map(telling -> telling.at().report())
                      .collect(Collectors.toSet());
              return told.contains("basin-speech-marsa") && told.contains("basin-speech-delta.txt");
            })
            .toList();
    assertThat(speech).hasSizeGreaterThanOrEqualTo(3);
    Set<String> ids = speech.stream().map(Utterance::id).collect(Collectors.toSet());
    assertThat(all(Relation.OfDivergence.class))
        .map(Relation.OfDivergence::divergence)
        .anyMatch(one -> ids.contains(one.utterance()) && one.what() == Divergence.What.NUMBER);
  }

  @Test
  void figuresOfOneQuantityAreFollowedThroughTime() throws WireException {
    assertThat(all(Relation.OfSeries.class))
        .map(Relation.OfSeries::series)
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one.points()).isNotEmpty())
        .anyMatch(one -> one.sums().stream().anyMatch(Series.Sum::holds));
  }

  @Test
  void analysesMadeBeforeGiveTheSameRelations() {
    assertThat(new Command().run("relate", "--format", "jsonl", analyses).out()).isEqualTo(lines);
  }

  @Test
  void theOrderOfTheInputChangesNothingAndNeitherDoesAReportGivenTwice() throws IOException {
    List<String> shuffled = new ArrayList<>(Files.readAllLines(analyses));
    shuffled.add(shuffled.getFirst());
    Collections.shuffle(shuffled, new Random(7));
    Path other = Files.write(folder.resolve("shuffled.jsonl"), shuffled);
    Ended ended = new Command().run("relate", "--format", "jsonl", other);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).isEqualTo(lines);
  }

  @Test
  void analysesMayBeCompressedOrComeOnStandardInput() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(Files.readAllBytes(analyses));
    }
    Path compressed = Files.write(folder.resolve("analyses.jsonl.gz"), bytes.toByteArray());
    assertThat(new Command().run("relate", "--format", "jsonl", compressed).out()).isEqualTo(lines);
    assertThat(
            new Command()
                .reading(Files.readString(analyses))
                .run("relate", "--format", "jsonl", "-")
                .out())
        .isEqualTo(lines);
  }

  @Test
  void aLineThatIsNoAnalysisIsNamedAndTheRestRelated() throws IOException {
    List<String> damaged = new ArrayList<>(Files.readAllLines(analyses));
    damaged.add(2, "{\"schema\":\"isnad/1\",\"id\":7}");
    Path file = Files.write(folder.resolve("damaged.jsonl"), damaged);
    Ended ended = new Command().run("relate", "--format", "jsonl", file);
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err())
        .contains("\"file\":\"" + file + "\"", "\"record\":3", "bad-analysis", "title");
    assertThat(ended.out()).isEqualTo(lines);
  }

  @Test
  void twoReportsUnderOneIdAreTold() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("twice.jsonl"),
            """
            {"id":"one","published":"2024-01-02","text":"قالت الوزيرة ليلى سالم إن القناة تكفي القرى كلها."}
            {"id":"one","published":"2024-01-02","text":"قالت الوزيرة ليلى سالم إن الجسر يكفي القرى كلها."}
            """);
    Ended ended = new Command().run("relate", file);
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err()).contains("duplicate-id");
  }

  @Test
  void aPersonIsShownASummary() {
    Ended ended = new Command().run("relate", analyses);
    assertThat(ended.code()).isZero();
    assertThat(ended.out())
        .startsWith("24 reports: ")
        .contains("Stories that are most told", "Utterances that are most told", "≠ number");
  }

  @Test
  void storiesAreListedWithTheirReportsAndRoots() {
    Ended ended = new Command().run("stories", analyses);
    assertThat(ended.code()).isZero();
    assertThat(ended.out()).contains("flood-second-day", "reports");
    assertThat(new Command().run("stories", "--min", "99", analyses).out()).isEmpty();
  }

  @Test
  void seriesCanBeAskedForByTheirWords() {
    Ended ended = new Command().run("series", "--lang", "ar", analyses);
    assertThat(ended.code()).isZero();
    assertThat(ended.out()).contains("■");
    assertThat(new Command().run("series", "--of", "زرافة", analyses).out()).isEmpty();
  }
}
