package org.isnad.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.isnad.analyze.Analysis;
import org.junit.jupiter.api.Test;

class AnalysisReaderTest {
  private static final String SAMPLE =
      new String(AnalysisWriter.compact().bytes(SampleAnalysis.full()), StandardCharsets.UTF_8);

  @Test
  void membersMayStandInAnyOrderAndUnknownOnesArePassedOver() throws WireException {
    String later =
        "{\"later\":{\"a\":[1]},\"problems\":[],"
            + SAMPLE.substring(1).replaceFirst(",\"problems\":\\[.*]}$", "}");
    Analysis read = read(later);
    assertThat(read.statements()).isEqualTo(read(SAMPLE).statements());
    assertThat(read.article().problems()).isEmpty();
  }

  @Test
  void whatIsOffIsNamedByItsPlace() {
    assertThatThrownBy(() -> read(SAMPLE.replace("\"mode\":\"indirect\"", "\"mode\":\"sung\"")))
        .isInstanceOf(WireException.class)
        .hasMessage("/statements/1/mode: no such value: \"sung\"");
    assertThatThrownBy(() -> read(SAMPLE.replace("\"id\":\"river#1\",", "")))
        .hasMessage("document: member \"id\" is missing");
    assertThatThrownBy(() -> read(SAMPLE.replace("\"value\":6,", "\"value\":\"6\",")))
        .hasMessage("/figures/1/value: is no number");
    assertThatThrownBy(() ->
            read(SAMPLE.replace("\"sentences\":[", "\"sentences\":[{\"start\":5,\"end\":4},")))
        .hasMessage("/sentences/0: ends before it starts: [5, 4)");
    assertThatThrownBy(() ->
            read(
                SAMPLE.replace(
                    "\"value\":\"2023-05-18T08:00:00+03:00\"", "\"value\":\"yesterday\"")))
        .hasMessage("/date/value: is no date: \"yesterday\"");
  }

  @Test
  void anotherVersionIsRefused() {
    assertThatThrownBy(() -> read(SAMPLE.replace("isnad/1", "isnad/2")))
        .hasMessage("document: is \"isnad/2\", not \"isnad/1\"");
  }

  @Test
  void whatIsNoJsonIsRefused() {
    assertThatThrownBy(() -> read("{\"schema\":"))
        .isInstanceOf(WireException.class)
        .hasMessageStartingWith("no JSON: ");
    assertThatThrownBy(() -> read("")).isInstanceOf(WireException.class);
    assertThatThrownBy(() -> read("[]")).hasMessage("document: is no object");
    assertThatThrownBy(() -> read(SAMPLE + "{}")).isInstanceOf(WireException.class);
  }

  private static Analysis read(String document) throws WireException {
    return AnalysisReader.create().read(document.getBytes(StandardCharsets.UTF_8));
  }
}
