package org.isnad.relate.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.relate.entity.EntityIds;
import org.isnad.relate.report.At;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.Reports;
import org.isnad.text.DataTable;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RootGraphTest {
  private static final LocalDate DAY = LocalDate.of(2021, 3, 2);
  private static final CreditReader CREDITS = new CreditReader(MediaNames.load());

  private record Case(String name, List<Report> reports, List<String> roots) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> cases() {
    Map<String, List<Report>> reports = new LinkedHashMap<>();
    Map<String, List<String>> roots = new LinkedHashMap<>();
    for (DataTable.Row row : DataTable.read(RootGraphTest.class, "rooted.tsv").rows()) {
      String name = row.required(0);
      if (row.required(1).equals("=")) {
        roots.put(name, List.of(row.required(2).split(" \\| ", -1)));
      } else {
        String outlet = row.required(2).equals("-") ? null : row.required(2);
        String text = row.required(3).replaceFirst(" ¶ ", "\n\n").replace(" ¶ ", "\n");
        reports
            .computeIfAbsent(name, _ -> new ArrayList<>())
            .add(Reports.of(row.required(1), outlet, DAY, text));
      }
    }
    assertThat(roots.keySet()).isNotEmpty().isEqualTo(reports.keySet());
    return reports.entrySet().stream()
        .map(one -> new Case(one.getKey(), one.getValue(), roots.get(one.getKey())));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsOnWhomReportsStand(Case one) {
    RootGraph graph =
        RootGraph.of(one.reports().stream().map(report -> telling(report, List.of())).toList());
    assertThat(graph.roots())
        .extracting(Story.Root::id)
        .containsExactlyInAnyOrderElementsOf(one.roots());
  }

  @Test
  void givesTheWordsOfEveryEdgeThatRestsOnWords() {
    cases()
        .forEach(one -> {
          Map<String, Report> byId = new LinkedHashMap<>();
          one.reports().forEach(report -> byId.put(report.id(), report));
          RootGraph graph =
              RootGraph.of(
                  one.reports().stream().map(report -> telling(report, List.of())).toList());
          assertThat(graph.edges())
              .filteredOn(edge -> !edge.why().equals("outlet"))
              .filteredOn(edge -> !edge.why().equals("own-report"))
              .allSatisfy(edge ->
                  assertThat(edge.evidence())
                      .isNotEmpty()
                      .allSatisfy(at ->
                          assertThat(at.span().end())
                              .isLessThanOrEqualTo(byId.get(at.report()).text().length())));
        });
  }

  @Test
  void putsACopyOnTheRootsOfTheTextThatItTakes() {
    Report own = report("own", "صدى الجنوب", "اندلع حريق في السوق فجر الأحد.");
    Report copy = report("copy", "المنار اليوم", "اندلع حريق في السوق فجر الأحد.");
    Credit taken = new Credit("copy", "own", "own", Credit.COPY, new At("copy", new Span(0, 10)));
    RootGraph graph = RootGraph.of(List.of(telling(own, List.of()), telling(copy, List.of(taken))));
    assertThat(graph.roots()).extracting(Story.Root::name).containsExactly("صدى الجنوب");
    assertThat(graph.edges()).extracting(Story.Edge::why).containsExactly("copy", "outlet");
  }

  @Test
  void countsMediaThatCreditEachOtherAsOne() {
    Report one = report("one", "رويترز", "قالت وكالة فرانس برس إن جسرا انهار في الموصل.");
    Report other = report("other", "فرانس برس", "قالت وكالة رويترز إن جسرا انهار في الموصل.");
    RootGraph graph = RootGraph.of(List.of(telling(one, List.of()), telling(other, List.of())));
    assertThat(graph.roots()).hasSize(1);
  }

  @Test
  void forgetsATextThatIsNotOfTheStory() {
    Report copy = report("copy", "المنار اليوم", "اندلع حريق في السوق فجر الأحد.");
    Credit taken = new Credit("copy", "elsewhere", "elsewhere", Credit.COPY, null);
    RootGraph graph = RootGraph.of(List.of(telling(copy, List.of(taken))));
    assertThat(graph.roots()).extracting(Story.Root::id).containsExactly("medium:المنار اليوم");
  }

  private static Report report(String id, String outlet, String text) {
    return Reports.of(id, outlet, DAY, text);
  }

  private static Telling telling(Report report, List<Credit> taken) {
    return new Telling(
        report.id(), 0, "", SparseVector.EMPTY, CREDITS.read(report, EntityIds.NONE), taken);
  }
}
