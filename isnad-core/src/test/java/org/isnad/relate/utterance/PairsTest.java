package org.isnad.relate.utterance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.relate.report.Reports;
import org.isnad.text.DataTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Pairs of small reports, each in one of the five classes: found together or apart, and told how.
class PairsTest {
  private static final LocalDate DAY = LocalDate.of(2023, 5, 18);

  static List<DataTable.Row> pairs() {
    return DataTable.read(PairsTest.class, "pairs.tsv").rows();
  }

  @Test
  void everyClassHasTwentyPairs() {
    Map<String, Long> sizes =
        pairs().stream().collect(Collectors.groupingBy(row -> row.cell(0), Collectors.counting()));
    assertThat(sizes).hasSize(5).allSatisfy((name, size) -> assertThat(size).isGreaterThan(19));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void isToldAsTheFileSays(DataTable.Row row) {
    List<Told> told =
        Fold.of(
            Reports.of("a", "الأولى", DAY, row.required(1)),
            Reports.of("b", "الثانية", DAY, row.required(2)));
    if (row.required(0).equals("different")) {
      assertThat(told).isEmpty();
      return;
    }
    assertThat(told).hasSize(1);
    List<Utterance.Telling> tellings = told.getFirst().utterance().tellings();
    assertThat(tellings)
        .extracting(telling -> telling.how().name().toLowerCase(Locale.ROOT))
        .containsExactly("origin", row.required(0));
  }
}
