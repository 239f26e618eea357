package org.isnad.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class AnalysisLinesTest {

  @Test
  void aStreamThatIsLookedAtIsLeftWhereItWasHoweverShort() throws IOException {
    byte[] few = {0, 1, 2};
    for (byte[] bytes : new byte[][] {{}, few, new byte[100]}) {
      BufferedInputStream in = AnalysisLines.buffered(new ByteArrayInputStream(bytes));
      assertThat(AnalysisLines.isOne(in)).isFalse();
      assertThat(in.readAllBytes()).isEqualTo(bytes);
    }
  }

  @Test
  void analysesAreKnownByTheirFirstMember() throws IOException {
    byte[] line = "{\"schema\":\"isnad/1\",\"id\":\"a\"}\n".getBytes(UTF_8);
    assertThat(AnalysisLines.isOne(AnalysisLines.buffered(new ByteArrayInputStream(line))))
        .isTrue();
  }
}
