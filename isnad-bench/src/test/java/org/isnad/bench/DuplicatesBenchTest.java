package org.isnad.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuplicatesBenchTest {
  private static final String TEXT =
      "أعلنت بلدية المدينة أن الحديقة الكبرى ستفتح أبوابها للزوار صباح الجمعة بعد أعمال ترميم"
          + " استمرت سبعة أشهر وكلفت مليوني دينار";
  private static final String OTHER =
      "قال مدير الميناء إن حركة السفن تراجعت هذا العام بسبب العواصف وإن الأرصفة الجديدة ستدخل"
          + " الخدمة قبل نهاية الشتاء المقبل";

  @Test
  void scoresAllOnTheSamePairsAndEndsWithTheRatio(@TempDir Path folder) throws IOException {
    Path input = folder.resolve("reports.jsonl");
    Files.writeString(
        input, report("x:1", TEXT) + report("x:2", TEXT + " كما ذكرت") + report("x:3", OTHER));
    Path pairs = folder.resolve("pairs.json");
    Files.writeString(
        pairs,
        """
        [{"a": "x-1", "b": "x-2", "class": "copy"}, {"a": "x-1", "b": "x-3", "class": "different"}]
        """);

    String told = run("--input", input.toString(), "--pairs", pairs.toString(), "--seconds", "1");

    assertThat(told).contains("reports 3, pairs 2");
    assertThat(told).containsPattern("isnad +1\\.0000 +1\\.0000 +1\\.0000");
    assertThat(told).containsPattern("MinHash \\(Lucene\\) +1\\.0000 +1\\.0000");
    assertThat(told).contains("signature and look-up", "SimHash");
    assertThat(told.strip().lines().toList().getLast()).startsWith("ratio ");
  }

  @Test
  void aFileWithoutPairsIsWrongUsage(@TempDir Path folder) throws IOException {
    Path pairs = Files.writeString(folder.resolve("pairs.json"), "[]");

    assertThatThrownBy(() -> LabelledPair.read(pairs)).isInstanceOf(UsageException.class);
  }

  @Test
  void fingerprintsOfLikeTextsAreNear() {
    long one = SimHash.fingerprint(TEXT);

    assertThat(SimHash.fingerprint(TEXT)).isEqualTo(one);
    assertThat(Long.bitCount(one ^ SimHash.fingerprint(OTHER))).isGreaterThan(10);
  }

  @Test
  void aSharedBandIsAPair() {
    NearDuplicates.Found found = new LuceneMinHash().find(List.of(TEXT, TEXT + " أمس", OTHER));

    assertThat(found.together(0, 1)).isTrue();
    assertThat(found.together(0, 2)).isFalse();
    assertThat(found.met()).isPositive();
  }

  private static String report(String id, String text) {
    return """
    {"id": "%s", "published": "2024-03-12", "text": "%s"}
    """
        .formatted(id, text);
  }

  private static String run(String... arguments) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DuplicatesBench()
        .run(List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }
}
