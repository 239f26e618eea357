package org.isnad.relate.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.text.DataTable;
import org.isnad.text.Folding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LightStemTest {
  private static final LightStem STEMS = LightStem.load();

  static List<DataTable.Row> stems() {
    List<DataTable.Row> rows = DataTable.read(LightStemTest.class, "light-stems.tsv").rows();
    assertThat(rows).isNotEmpty();
    return rows;
  }

  @ParameterizedTest
  @MethodSource("stems")
  void takesOffWhatTheFileSays(DataTable.Row row) {
    assertThat(STEMS.of(Folding.fold(row.required(0)), 0)).isEqualTo(row.required(1));
  }

  @ParameterizedTest
  @MethodSource("stems")
  void hashesTheStemAlone(DataTable.Row row) {
    String stem = row.required(1);
    assertThat(STEMS.hash(Folding.fold(row.required(0)), 0))
        .isEqualTo(Hashes.of(stem, 0, stem.length()));
  }
}
