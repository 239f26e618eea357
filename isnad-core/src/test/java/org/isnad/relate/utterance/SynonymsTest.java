package org.isnad.relate.utterance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.isnad.relate.report.LightStem;
import org.isnad.text.DataTable;
import org.isnad.text.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SynonymsTest {
  private static final LightStem LIGHT = LightStem.load();
  private static final Synonyms SYNONYMS = Synonyms.load(LIGHT, "states.tsv", "synonyms.tsv");

  @ParameterizedTest
  @ValueSource(strings = {"states.tsv", "synonyms.tsv"})
  void everyGroupHasTwoMembersAndNoneStandsTwice(String table) {
    Map<String, Integer> lines = new HashMap<>();
    for (DataTable.Row row : DataTable.read(Synonyms.class, table).rows()) {
      assertThat(row.cells()).as("line %d", row.line()).hasSizeGreaterThan(1);
      for (String member : row.cells()) {
        assertThat(lines.put(Folding.fold(member), row.line())).as(member).isNull();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"عقوبات,قيود", "خارطة,خرائط", "موسكو,الروسي", "تجديد,تحديث", "السلع,بضائع"})
  void membersOfAGroupStandForOneAnother(String word, String other) {
    assertThat(group(word)).isNotEqualTo(Synonyms.NONE).isEqualTo(group(other));
  }

  @Test
  void aPhraseIsFoundWhereItsWordsStandInARow() {
    long[] row = {stem("لن"), stem("تدخل"), stem("حيز"), stem("التنفيذ")};
    long[] group = new long[1];
    assertThat(SYNONYMS.phrase(row, 1, row.length, group)).isEqualTo(3);
    assertThat(group[0]).isEqualTo(group("نفاذ"));
    assertThat(SYNONYMS.phrase(row, 0, row.length, group)).isZero();
    assertThat(SYNONYMS.phrase(row, 1, 3, group)).isZero();
  }

  private static long stem(String word) {
    return LIGHT.hash(Folding.fold(word), 0);
  }

  private static long group(String word) {
    return SYNONYMS.of(stem(word));
  }
}
