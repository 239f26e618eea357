package org.isnad.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.archive.question.ArchiveOverview;
import org.isnad.archive.question.CoverageCell;
import org.isnad.archive.search.Breakdown;
import org.isnad.archive.search.FacetCount;
import org.junit.jupiter.api.Test;

/// What the page about an archive tells: coverage by outlet and time, and how right the analysis is.
class AboutPageTest {
  private static ArchiveOverview.Reports between(String first, String last) {
    return new ArchiveOverview.Reports(1, 1, 0, first, last, Map.of(), List.of());
  }

  @Test
  void timesAreDaysMonthsOrYearsByHowLongTheArchiveIs() {
    assertThat(CoverageTable.of(between("2024-08-28", "2024-09-02"), _ -> List.of()).times())
        .containsExactly(
            "2024-08-28", "2024-08-29", "2024-08-30", "2024-08-31", "2024-09-01", "2024-09-02");
    assertThat(CoverageTable.of(between("2023-11-30", "2024-02-01"), _ -> List.of()).times())
        .containsExactly("2023-11", "2023-12", "2024-01", "2024-02");
    assertThat(CoverageTable.of(between("2009-11-30", "2012-02-01"), _ -> List.of()).step())
        .isEqualTo(Breakdown.Step.MONTH);
    assertThat(CoverageTable.of(between("2009-11-30", "2024-02-01"), _ -> List.of()).times())
        .hasSize(16)
        .startsWith("2009")
        .endsWith("2024");
    assertThat(CoverageTable.of(between(null, null), _ -> List.of()).times()).isEmpty();
  }

  @Test
  void outletsWithTheMostReportsComeFirstAndNothingIsLost() {
    CoverageTable table =
        CoverageTable.of(
            between("2024-08-28", "2024-08-29"),
            _ ->
                List.of(
                    new CoverageCell(null, "2024-08-28", 1),
                    new CoverageCell("المرسى", null, 2),
                    new CoverageCell("المرسى", "2024-08-29", 3)));
    assertThat(table.rows())
        .containsExactly(
            new CoverageTable.Row("المرسى", 0, 5, 2, Map.of("2024-08-29", 3)),
            new CoverageTable.Row(null, 0, 1, 0, Map.of("2024-08-28", 1)));
    assertThat(table.hasUndated()).isTrue();
  }

  @Test
  void ofVeryManyOutletsTheRestAreOneRow() {
    List<CoverageCell> cells = new ArrayList<>();
    for (int outlet = 0; outlet < 60; outlet++) {
      cells.add(new CoverageCell("outlet " + outlet, "2024-08-28", 60 - outlet));
    }
    CoverageTable table = CoverageTable.of(between("2024-08-28", "2024-08-28"), _ -> cells);
    assertThat(table.rows()).hasSize(41);
    assertThat(table.rows().getLast().others()).isEqualTo(20);
    assertThat(table.rows().stream().mapToInt(CoverageTable.Row::reports).sum())
        .isEqualTo(60 * 61 / 2);
  }

  @Test
  void hitsOverTimeLeaveNoStepOut() {
    Histogram days =
        Histogram.of(List.of(new FacetCount("2024-08-28", 2), new FacetCount("2024-08-31", 1)));
    assertThat(days.bars()).extracting(Histogram.Bar::hits).containsExactly(2, 0, 0, 1);
    Histogram months =
        Histogram.of(
            List.of(
                new FacetCount("2023-11-28", 2),
                new FacetCount("2023-11-30", 5),
                new FacetCount("2024-02-29", 1)));
    assertThat(months.bars()).extracting(Histogram.Bar::hits).containsExactly(7, 0, 0, 1);
    assertThat(months.bars().getLast().last()).hasToString("2024-02-29");
    assertThat(Histogram.of(List.of()).bars()).isEmpty();
  }

  @Test
  void theReportOnAccuracyIsReadAndEveryLayerHasItsWords() throws IOException {
    Path report = Path.of(System.getProperty("basedir", ""), "..", "docs", "accuracy.md");
    Accuracy accuracy = Accuracy.read(Files.readAllLines(report));
    assertThat(accuracy.layers())
        .extracting(Accuracy.Layer::key)
        .contains("statements", "speaker", "figures", "entities");
    for (Language language : Language.values()) {
      Words words = Words.load(language);
      assertThat(accuracy.layers()).allMatch(layer -> words.has("layer." + layer.key()));
    }
    assertThat(accuracy.layers())
        .allSatisfy(layer -> assertThat(layer.f1().doubleValue()).isBetween(0.0, 1.0))
        .filteredOn(layer -> layer.key().equals("statements"))
        .singleElement()
        .satisfies(layer -> {
          assertThat(layer.least()).isNotNull().isLessThan(layer.most());
          assertThat(layer.most()).isLessThan(layer.f1());
        });
  }
}
