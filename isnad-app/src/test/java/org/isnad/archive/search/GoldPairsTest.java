package org.isnad.archive.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.text.DataTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every pair of question and text in `finds.tsv`.
class GoldPairsTest {
  private static final int FORM = 3;

  @Test
  void everyQuestionFindsWhatItShouldAndNothingElse(@TempDir Path folder) {
    List<DataTable.Row> rows = DataTable.read(GoldPairsTest.class, "finds.tsv").rows();
    assertThat(rows).hasSizeGreaterThan(70);
    List<String> wrong = new ArrayList<>();
    try (Newsroom newsroom = new Newsroom(folder)) {
      Map<String, Long> numbers = new HashMap<>();
      rows.forEach(row -> numbers.computeIfAbsent(row.required(1), newsroom::add));
      for (DataTable.Row row : rows) {
        boolean expected = row.required(2).equals("yes");
        if (isFound(newsroom, row, numbers.get(row.required(1))) != expected) {
          wrong.add(row.line() + ": " + row.cells());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean isFound(Newsroom newsroom, DataTable.Row row, long number) {
    Form loosest =
        row.cells().size() > FORM
            ? Form.valueOf(row.required(FORM).toUpperCase(Locale.ROOT))
            : Form.STEM;
    SearchAnswer answer =
        newsroom.ask(
            SearchRequest.of(Scope.REPORTS, row.required(0))
                .with(new SearchOptions(false, loosest, false))
                .where(List.of(new Filter.Reports(Set.of(number)))));
    return answer.total() > 0 && !answer.reading().loosened();
  }
}
