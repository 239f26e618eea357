package org.isnad.relate.utterance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.relate.report.LightStem;
import org.isnad.text.DataTable;
import org.isnad.text.Folding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RootsTest {
  private static final LightStem LIGHT = LightStem.load();

  static List<DataTable.Row> roots() {
    List<DataTable.Row> rows = DataTable.read(RootsTest.class, "roots.tsv").rows();
    assertThat(rows).isNotEmpty();
    return rows;
  }

  @ParameterizedTest
  @MethodSource("roots")
  void wordsAreAlikeOrNotAsTheFileSays(DataTable.Row row) {
    String first = root(row.required(1));
    String second = root(row.required(2));
    if (row.required(0).equals("alike")) {
      assertThat(second).isEqualTo(first);
    } else {
      assertThat(second).isNotEqualTo(first);
    }
  }

  private static String root(String word) {
    return Roots.of(LIGHT.of(Folding.fold(word), 0));
  }
}
