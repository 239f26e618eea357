package org.isnad.relate.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.text.DataTable;
import org.isnad.text.Folding;
import org.junit.jupiter.api.Test;

class FormSetTest {
  private static final FormSet FUNCTION_WORDS = FormSet.read("function-words.tsv");

  private static boolean holds(String word) {
    return FUNCTION_WORDS.contains(Hashes.of(word, 0, word.length()));
  }

  @Test
  void holdsEveryWordOfItsTable() {
    assertThat(DataTable.read(FormSet.class, "function-words.tsv").rows())
        .isNotEmpty()
        .allMatch(row -> holds(Folding.fold(row.required(0))));
  }

  @Test
  void holdsNoOtherWord() {
    assertThat(holds("وزارة")).isFalse();
    assertThat(holds("")).isFalse();
  }
}
