package org.isnad.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isnad.analyze.Analysis;

class RoundTripProperties {
  private static final AnalysisWriter WRITER = AnalysisWriter.compact();
  private static final AnalysisReader READER = AnalysisReader.create();

  @Property(tries = 300)
  void whatIsWrittenIsReadBackTheSame(@ForAll("analyses") Analysis analysis) throws WireException {
    assertThat(READER.read(WRITER.bytes(analysis))).isEqualTo(analysis);
    assertThat(READER.read(AnalysisWriter.indented().bytes(analysis))).isEqualTo(analysis);
  }

  @Property(tries = 100)
  void whatIsWrittenIsOneLineOfValidUtf8ThatTheSchemaAccepts(
      @ForAll("analyses") Analysis analysis) {
    byte[] bytes = WRITER.bytes(analysis);
    String line = new String(bytes, StandardCharsets.UTF_8);
    assertThat(line).doesNotContain("\n");
    assertThat(line.getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes);
    assertThat(WireSchema.complaints(line)).isEmpty();
  }

  @Property(tries = 100)
  void writingAgainGivesTheSameBytes(@ForAll("analyses") Analysis analysis) throws WireException {
    byte[] bytes = WRITER.bytes(analysis);
    assertThat(WRITER.bytes(READER.read(bytes))).isEqualTo(bytes);
  }

  @Provide
  Arbitrary<Analysis> analyses() {
    return ArbitraryAnalyses.analyses();
  }
}
