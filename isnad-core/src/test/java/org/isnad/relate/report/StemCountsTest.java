package org.isnad.relate.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StemCountsTest {
  private static final Report CANAL = Reports.of("a", null, null, "القناة تروي القناة القديمة");
  private static final Report BRIDGE = Reports.of("b", null, null, "القناة تحت الجسر");

  @Test
  void countsReportsAndNotWords() {
    StemCounts counts = StemCounts.NONE.with(List.of(CANAL, BRIDGE));
    assertThat(counts.reports()).isEqualTo(2);
    assertThat(counts.of(CANAL.words().stem(0))).isEqualTo(2);
    assertThat(counts.of(BRIDGE.words().stem(2))).isEqualTo(1);
  }

  @Test
  void whatIsRareWeighsMore() {
    StemCounts counts = StemCounts.NONE.with(List.of(CANAL)).with(List.of(BRIDGE));
    assertThat(counts.weight(BRIDGE.words().stem(2)))
        .isGreaterThan(counts.weight(CANAL.words().stem(0)));
  }

  @Test
  void countsComeBackFromTheirBytesAndAddUp() {
    StemCounts both = StemCounts.NONE.with(List.of(CANAL, BRIDGE));
    StemCounts canal = StemCounts.unpacked(StemCounts.NONE.with(List.of(CANAL)).packed());
    StemCounts bridge = StemCounts.unpacked(StemCounts.NONE.with(List.of(BRIDGE)).packed());
    assertThat(canal.plus(bridge).packed()).isEqualTo(both.packed());
    assertThat(canal.plus(bridge).of(CANAL.words().stem(0))).isEqualTo(2);
    byte[] cut = Arrays.copyOf(both.packed(), both.packed().length - 1);
    assertThatThrownBy(() -> StemCounts.unpacked(cut)).hasMessage("the bytes end too early");
  }

  @Test
  void addingLeavesTheFormerCountsAsTheyWere() {
    StemCounts former = StemCounts.NONE.with(List.of(CANAL));
    former.with(List.of(BRIDGE));
    assertThat(former.reports()).isEqualTo(1);
  }
}
