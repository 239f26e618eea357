package org.isnad.relate.utterance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.isnad.relate.report.At;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.Reports;
import org.isnad.text.DataTable;
import org.isnad.text.Span;

/// What holds whatever is told: the order within a day and a report that comes twice change nothing, and no words stand in two utterances.
class UtterancePropertyTest {
  private static final LocalDate FIRST = LocalDate.of(2023, 5, 18);
  private static final List<Report> REPORTS = reports();

  /// The reports of the pairs, spread over six days.
  private static List<Report> reports() {
    List<Report> reports = new ArrayList<>();
    List<DataTable.Row> rows = DataTable.read(PairsTest.class, "pairs.tsv").rows();
    for (int i = 0; i < rows.size(); i++) {
      LocalDate day = FIRST.plusDays(i % 6);
      reports.add(Reports.of("a" + i, null, day, rows.get(i).required(1)));
      reports.add(Reports.of("b" + i, null, day.plusDays(i % 3), rows.get(i).required(2)));
    }
    return reports;
  }

  private static List<Report> some(int seed) {
    List<Report> some = new ArrayList<>(REPORTS);
    Collections.shuffle(some, new Random(seed));
    return some.subList(0, some.size() / 2);
  }

  @Property(tries = 20)
  void theOrderOfComingChangesNothing(@ForAll @IntRange(max = 1000) int seed) {
    List<Report> shuffled = some(seed);
    List<Report> sorted = new ArrayList<>(shuffled);
    sorted.sort(java.util.Comparator.comparing(Report::id));
    assertThat(Fold.of(shuffled)).isEqualTo(Fold.of(sorted));
  }

  @Property(tries = 20)
  void aReportThatComesTwiceChangesNothing(@ForAll @IntRange(max = 1000) int seed) {
    List<Report> once = some(seed);
    List<Report> twice = new ArrayList<>(once);
    twice.addAll(once.subList(0, once.size() / 3));
    assertThat(Fold.of(twice)).isEqualTo(Fold.of(once));
  }

  @Property(tries = 20)
  void noWordsStandInTwoUtterances(@ForAll @IntRange(max = 1000) int seed) {
    Map<String, List<Span>> taken = new HashMap<>();
    for (Told told : Fold.of(some(seed))) {
      for (Told.Source source : told.statements()) {
        At at = source.at();
        List<Span> spans = taken.computeIfAbsent(at.report(), id -> new ArrayList<>());
        assertThat(spans).noneMatch(span -> span.overlaps(at.span()));
        spans.add(at.span());
      }
    }
  }
}
