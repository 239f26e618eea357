package org.isnad.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isnad.analyze.Analyzer;
import org.isnad.clean.Article;
import org.isnad.clean.Cleaner;
import org.isnad.source.Page;
import org.isnad.source.SourceReader;
import org.isnad.wire.AnalysisWriter;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every figure is the one that the gold's own scorer gives. Skipped where there is no shared gold or no Python.
class ReferenceTest {
  private static final double AGREED = 0.001;
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"dev", "seeds"})
  void theScoresOfThisBuildAreThoseOfTheReference(String name) throws Exception {
    Path gold = Shared.path("gold/" + name);
    assertAgreed(gold, analyses(gold));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "seeds"})
  void theScoresOfWrongAnalysesAreThoseOfTheReference(String name) throws Exception {
    Path gold = Shared.path("gold/" + name);
    List<String> wrong = new ArrayList<>();
    Random random = new Random(7);
    for (String line : Files.readAllLines(analyses(gold))) {
      if (random.nextInt(20) > 0) {
        wrong.add(JSON.writeValueAsString(disturbed(JSON.readTree(line), random)));
      }
    }
    assertAgreed(gold, Files.write(folder.resolve("wrong.jsonl"), wrong));
  }

  private static void assertAgreed(Path gold, Path analyses) throws Exception {
    JsonNode reference = reference(gold, analyses);
    Run run = Run.of(gold, "--analyses", analyses, "--json");
    assertThat(run.code()).as(run.err()).isZero();
    JsonNode ours = JSON.readTree(run.out()).at("/folders/0/scores");
    assertThat(ours.fieldNames())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(() -> reference.fieldNames());
    reference
        .properties()
        .forEach(topic -> {
          if (topic.getValue().isObject()) {
            topic
                .getValue()
                .properties()
                .forEach(figure ->
                    assertSame(
                        topic.getKey() + " " + figure.getKey(),
                        ours.get(topic.getKey()).get(figure.getKey()),
                        figure.getValue()));
          } else {
            assertSame(topic.getKey(), ours.get(topic.getKey()), topic.getValue());
          }
        });
  }

  private static void assertSame(String what, JsonNode ours, JsonNode reference) {
    if (reference.isNull()) {
      assertThat(ours.isNull()).as(what).isTrue();
    } else {
      assertThat(ours.doubleValue()).as(what).isCloseTo(reference.doubleValue(), within(AGREED));
    }
  }

  private static JsonNode reference(Path gold, Path analyses) throws Exception {
    Process python;
    try {
      python =
          new ProcessBuilder(
                  "python3",
                  Shared.path("gold/score.py").toString(),
                  "score",
                  gold.toString(),
                  analyses.toString(),
                  "--json")
              .redirectErrorStream(true)
              .start();
    } catch (IOException e) {
      return Assumptions.abort("no python3: skipped");
    }
    String out = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(python.waitFor()).as(out).isZero();
    return JSON.readTree(out);
  }

  private Path analyses(Path gold) throws IOException {
    Path file = folder.resolve("analyses.jsonl");
    Cleaner cleaner = Cleaner.load();
    Analyzer analyzer = Analyzer.load();
    AnalysisWriter writer = AnalysisWriter.compact();
    List<byte[]> lines = new ArrayList<>();
    new SourceReader()
        .read(
            List.of(gold.resolve("docs.jsonl")),
            item -> {
              if (item instanceof Page page && cleaner.clean(page) instanceof Article article) {
                lines.add(writer.bytes(analyzer.analyze(article)));
              }
            });
    try (OutputStream out = Files.newOutputStream(file)) {
      for (byte[] line : lines) {
        out.write(line);
        out.write('\n');
      }
    }
    return file;
  }

  /// The analysis with many of its spans moved, some of its findings gone and some of its words exchanged.
  private static JsonNode disturbed(JsonNode analysis, Random random) {
    int length = analysis.get("text").textValue().length();
    for (String layer :
        List.of("statements", "times", "figures", "entities", "encounters", "content")) {
      ArrayNode findings = (ArrayNode) analysis.get(layer);
      for (int i = findings.size() - 1; i >= 0; i--) {
        ObjectNode finding = (ObjectNode) findings.get(i);
        if (random.nextInt(8) == 0) {
          findings.remove(i);
          continue;
        }
        if (finding.has("mentions")) {
          finding.get("mentions").forEach(mention -> move((ObjectNode) mention, length, 4, random));
        } else {
          move(finding, length, layer.equals("statements") ? 60 : 8, random);
        }
        exchange(finding, random);
      }
    }
    return analysis;
  }

  private static void move(ObjectNode span, int length, int most, Random random) {
    if (random.nextBoolean()) {
      return;
    }
    int start = span.get("start").intValue() + random.nextInt(-most, most + 1);
    int end = span.get("end").intValue() + random.nextInt(-most, most + 1);
    start = Math.clamp(start, 0, length);
    span.put("start", start);
    span.put("end", Math.clamp(end, start, length));
  }

  private static void exchange(ObjectNode finding, Random random) {
    if (finding.has("act") && random.nextInt(4) == 0) {
      finding.put("act", "ask").put("mode", "headline");
      finding.putArray("speakers");
      finding.putArray("chain").addObject().put("name", "وكالة «رويترز»");
      finding.putNull("cue");
    }
    if (finding.has("approx") && random.nextInt(4) == 0) {
      finding.put("approx", "about").put("unit", "%").putNull("of");
    }
    if (finding.has("mentions") && random.nextInt(6) == 0) {
      finding.put("type", "ORG");
    }
    if (finding.has("anchor") && random.nextInt(6) == 0) {
      finding.put("type", "DURATION").put("value", "P1D");
    }
    if (finding.has("parties") && random.nextInt(6) == 0) {
      finding.put("kind", "forum").putNull("place");
    }
  }
}
