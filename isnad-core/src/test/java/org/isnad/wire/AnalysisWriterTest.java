package org.isnad.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.analyze.Analysis;
import org.isnad.clean.Article;
import org.isnad.clean.Layout;
import org.isnad.source.Origin;
import org.junit.jupiter.api.Test;

class AnalysisWriterTest {

  @Test
  void everyKindOfFindingStandsAsPublished() throws IOException {
    assertThat(
            new String(
                    AnalysisWriter.indented().bytes(SampleAnalysis.full()), StandardCharsets.UTF_8)
                + "\n")
        .isEqualTo(golden("sample.json"));
  }

  @Test
  void aCompactDocumentIsOneLineWithTheSameMembers() throws IOException {
    String line = compact(SampleAnalysis.full());
    assertThat(line)
        .doesNotContain("\n")
        .startsWith("{\"schema\":\"isnad/1\",\"id\":\"river#1\",\"source\":{\"outlet\":");
    assertThat(AnalysisReader.create().read(line.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(
            AnalysisReader.create().read(golden("sample.json").getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void numbersArePlainDecimals() {
    assertThat(compact(SampleAnalysis.full()))
        .contains("\"value\":28500000,\"unit\":\"m3\"")
        .contains("\"value\":6,\"unit\":\"\"")
        .contains("\"basis\":\"given\",\"confidence\":1}")
        .contains("\"confidence\":0.75");
  }

  @Test
  void anAnalysisWithoutFindingsHasEveryMember() {
    assertThat(compact(bare("خبر")))
        .isEqualTo(
            "{\"schema\":\"isnad/1\",\"id\":\"x\",\"source\":{\"outlet\":null,\"url\":null,\"published\":null,\"retrieved\":null,"
                + "\"file\":null,\"record\":null,\"offset\":null,\"sha256\":\""
                + "0".repeat(64)
                + "\"},\"language\":\"ar\",\"date\":null,\"text\":\"خبر\",\"title\":null,\"byline\":null,\"dateline\":null,"
                + "\"content\":[],\"sentences\":[],\"entities\":[],\"times\":[],\"figures\":[],\"statements\":[],\"encounters\":[],"
                + "\"sources\":[],\"problems\":[]}");
  }

  @Test
  void halfASurrogatePairKeepsItsPlaceAsAnEscape() throws WireException {
    String text = "أ\ud83d \"\\\n😀 \ude00";
    String line = compact(bare(text));
    assertThat(line).contains("\"text\":\"أ\\ud83d \\\"\\\\\\u000a😀 \\ude00\"");
    assertThat(AnalysisReader.create().read(line.getBytes(StandardCharsets.UTF_8)).article().text())
        .isEqualTo(text);
  }

  @Test
  void theStreamIsLeftOpenForTheNextDocument() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AnalysisWriter.compact().write(bare("أ"), out);
    out.write('\n');
    AnalysisWriter.compact().write(bare("ب"), out);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(compact(bare("أ")) + "\n" + compact(bare("ب")));
  }

  private static String compact(Analysis analysis) {
    return new String(AnalysisWriter.compact().bytes(analysis), StandardCharsets.UTF_8);
  }

  private static Analysis bare(String text) {
    Article article =
        new Article(
            "x",
            new Origin(null, null, null, null, null, null, null, "0".repeat(64)),
            "ar",
            null,
            text,
            new Layout(null, null, null, List.of(), List.of()),
            List.of());
    return new Analysis(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = AnalysisWriterTest.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
