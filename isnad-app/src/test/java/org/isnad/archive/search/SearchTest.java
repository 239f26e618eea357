package org.isnad.archive.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.isnad.text.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Questions over a handful of reports.
class SearchTest {
  private static final LocalDate APRIL = LocalDate.of(2023, 4, 6);
  private static final LocalDate MAY = LocalDate.of(2023, 5, 10);

  @TempDir private static Path folder;
  private static Newsroom newsroom;
  private static long forum;
  private static long council;
  private static long drought;
  private static long undated;

  @BeforeAll
  static void open() {
    newsroom = new Newsroom(folder);
    forum =
        newsroom.add(
            "rt",
            APRIL,
            "وزير الطاقة يعد بخفض الأسعار",
            "قال وزير الطاقة سامر الخطيب إن الحكومة أنفقت 28,5 مليار دولار على الشبكة في 2022."
                + " وأضاف الخطيب: «سنخفض أسعار الكهرباء خلال الصيف». وأفادت وكالة رويترز بأن"
                + " الأسعار ارتفعت.");
    council =
        newsroom.add(
            "aawsat",
            MAY,
            "المجلس الأعلى يبحث خرائط الطريق",
            "نفى المتحدث باسم الحكومة عماد السالم أن تكون الأسعار قد ارتفعت في القاهرة. وقال مصدر"
                + " مطلع لوكالة رويترز إن ست خرائط طريق بقيت من أصل 33.");
    drought =
        newsroom.add(
            "rt",
            MAY,
            null,
            "حذرت منظمة الصحة العالمية من أن الجفاف يهدد القرى. وصل الوفد إلى بغداد يوم 3 آذار/مارس"
                + " 2023 وعاد منها بعد يومين.");
    undated = newsroom.add("الطريق طويل إلى القرى، كما قال السكان.");
  }

  @AfterAll
  static void close() {
    newsroom.close();
  }

  private static SearchAnswer statements(String query) {
    return newsroom.ask(SearchRequest.of(Scope.STATEMENTS, query));
  }

  private static List<FacetCount> facet(SearchAnswer answer, int index) {
    return answer.counts().facets().get(index).counts();
  }

  @Test
  void aWordInTheTitleStandsAboveOneInTheBody() {
    assertThat(newsroom.find("الأسعار")).startsWith(forum).contains(council);
  }

  @Test
  void theExactFormStandsAboveOthers(@TempDir Path other) {
    try (Newsroom room = new Newsroom(other)) {
      long stem = room.add("درست الحكومة قراراتها السابقة كلها.");
      long bare = room.add("درست الحكومة القرار السابق كله.");
      long exact = room.add("درست الحكومة أي قرار سابق كله.");
      assertThat(room.find("قرار")).containsExactly(exact, bare, stem);
    }
  }

  @Test
  void wordsInARowStandAboveWordsApart(@TempDir Path other) {
    try (Newsroom room = new Newsroom(other)) {
      long apart = room.add("الطريق إلى القرية لا تظهر في خرائط الوزارة القديمة.");
      long row = room.add("القرية تنتظر الوزارة التي وعدت بنشر خرائط الطريق.");
      assertThat(room.find("خرائط الطريق")).containsExactly(row, apart);
    }
  }

  @Test
  void statementsAreFoundByWhatWasSaidAndByWhom() {
    SearchAnswer answer = statements("speaker:الخطيب أسعار");
    Hit hit = answer.hits().getFirst();
    assertThat(hit.report()).isEqualTo(forum);
    assertThat(hit.day()).isEqualTo(APRIL);
    String words =
        newsroom
            .report(forum)
            .statements()
            .get(hit.statement() - 1)
            .span()
            .of(newsroom.report(forum).article().text());
    assertThat(words).startsWith("سنخفض أسعار الكهرباء");
  }

  @Test
  void actsKindsAndAgenciesNarrowStatementsDown() {
    assertThat(statements("act:deny").hits()).extracting(Hit::report).containsExactly(council);
    assertThat(statements("kind:unnamed").hits())
        .extracting(Hit::report)
        .contains(council)
        .doesNotContain(drought);
    assertThat(statements("وكالة:رويترز طريق").total()).isEqualTo(1);
    assertThat(statements("صيغة:مباشر").hits()).extracting(Hit::report).containsExactly(forum);
  }

  @Test
  void figuresDaysPlacesAndOutletsNarrowReportsDown() {
    assertThat(newsroom.find("value:USD:1e9..")).containsExactly(forum);
    assertThat(newsroom.find("value:USD:1e9..2e9")).isEmpty();
    assertThat(newsroom.find("value:EUR:1e9..")).isEmpty();
    assertThat(newsroom.find("published:2023-05..")).containsExactlyInAnyOrder(council, drought);
    assertThat(newsroom.find("published:..2023-04")).containsExactly(forum);
    assertThat(newsroom.find("event:2023-03")).contains(drought);
    assertThat(newsroom.find("مكان:بغداد")).containsExactly(drought);
    assertThat(newsroom.find("outlet:rt الجفاف")).containsExactly(drought);
    assertThat(newsroom.find("عنوان:الأسعار")).containsExactly(forum);
  }

  @Test
  void noPhraseRunsFromOneNameToTheNext(@TempDir Path other) {
    try (Newsroom room = new Newsroom(other)) {
      long visit = room.add("وصل الرئيس فلاديمير بوتين إلى بغداد، ثم غادر إلى القاهرة.");
      assertThat(room.find("مكان:بغداد مكان:القاهرة")).containsExactly(visit);
      assertThat(room.find("مكان:\"بغداد القاهرة\"")).isEmpty();
    }
  }

  @Test
  void filtersOfAProgramNarrowDownLikeThoseOfAQuestion() {
    SearchRequest all = SearchRequest.of(Scope.REPORTS, "");
    assertThat(newsroom.ask(all).total()).isEqualTo(4);
    assertThat(newsroom.ask(all.where(List.of(new Filter.Reports(Set.of(council))))).hits())
        .extracting(Hit::report)
        .containsExactly(council);
    Filter rt = new Filter.Values(Dimension.OUTLET, Set.of("rt"));
    assertThat(newsroom.ask(all.where(List.of(rt))).total()).isEqualTo(2);
    assertThat(newsroom.ask(all.where(List.of(new Filter.Not(rt)))).total()).isEqualTo(2);
    assertThat(newsroom.ask(all.where(List.of(new Filter.Any(Set.of())))).total()).isZero();
    Filter said = new Filter.Statements(Set.of(new StatementKey(forum, 1)));
    assertThat(newsroom.ask(all.where(List.of(said))).hits())
        .extracting(Hit::report)
        .containsExactly(forum);
    assertThat(newsroom.ask(SearchRequest.of(Scope.STATEMENTS, "").where(List.of(said))).hits())
        .extracting(Hit::statement)
        .containsExactly(1);
  }

  @Test
  void hitsAreSortedByDayTheUndatedLast() {
    SearchRequest all = SearchRequest.of(Scope.REPORTS, "");
    assertThat(newsroom.ask(all.in(Ordering.NEWEST)).hits())
        .extracting(Hit::report)
        .containsExactly(council, drought, forum, undated);
    assertThat(newsroom.ask(all.in(Ordering.OLDEST)).hits())
        .extracting(Hit::report)
        .containsExactly(forum, council, drought, undated);
  }

  @Test
  void recencyDecidesBetweenEqualHits(@TempDir Path other) {
    try (Newsroom room = new Newsroom(other)) {
      long old =
          room.add(null, LocalDate.of(2015, 1, 1), null, "وعد المحافظ ببناء السد هذا العام.");
      long fresh =
          room.add(null, LocalDate.of(2023, 1, 1), null, "وعد المحافظ ببناء السد هذا العام.");
      SearchRequest dam = SearchRequest.of(Scope.REPORTS, "السد");
      assertThat(room.ask(dam).hits()).extracting(Hit::report).containsExactly(old, fresh);
      assertThat(room.ask(dam.with(new SearchOptions(true, Form.STEM, true))).hits())
          .extracting(Hit::report)
          .containsExactly(fresh, old);
    }
  }

  @Test
  void hitsAreCountedByValuesAndDays() {
    SearchAnswer answer =
        newsroom.ask(
            SearchRequest.of(Scope.REPORTS, "")
                .by(
                    new Breakdown(
                        List.of(Dimension.OUTLET, Dimension.ACT, Dimension.UNIT),
                        10,
                        Breakdown.Step.MONTH)));
    assertThat(facet(answer, 0))
        .containsExactly(new FacetCount("rt", 2), new FacetCount("aawsat", 1));
    assertThat(facet(answer, 1)).contains(new FacetCount("deny", 1), new FacetCount("warn", 1));
    assertThat(facet(answer, 2)).contains(new FacetCount("USD", 1));
    assertThat(answer.counts().histogram())
        .containsExactly(new FacetCount("2023-04", 1), new FacetCount("2023-05", 2));
  }

  @Test
  void countsAreOfAllHitsNotOnlyOfThePage() {
    SearchAnswer answer =
        newsroom.ask(
            SearchRequest.of(Scope.REPORTS, "")
                .at(new Paging(0, null))
                .by(new Breakdown(List.of(Dimension.OUTLET), 1, Breakdown.Step.YEAR)));
    assertThat(answer.hits()).isEmpty();
    assertThat(answer.total()).isEqualTo(4);
    assertThat(answer.counts().facets().getFirst().values()).isEqualTo(2);
    assertThat(answer.counts().histogram()).containsExactly(new FacetCount("2023", 3));
  }

  @Test
  void whereNoReportHasAllWordsThoseWithMostAreGivenAndItIsSaid() {
    SearchAnswer answer =
        newsroom.ask(SearchRequest.of(Scope.REPORTS, "الجفاف يهدد القرى والغابات"));
    assertThat(answer.reading().loosened()).isTrue();
    assertThat(answer.hits()).extracting(Hit::report).containsExactly(drought);
    assertThat(newsroom.ask(SearchRequest.of(Scope.REPORTS, "الجفاف القرى")).reading().loosened())
        .isFalse();
  }

  @Test
  void otherSpellingsAreThoughtOfWhereLittleIsFound() {
    assertThat(newsroom.ask(SearchRequest.of(Scope.REPORTS, "الجفاق")).reading().corrections())
        .isEmpty();
    try (Newsroom room = new Newsroom(folder.resolve("spelling"))) {
      for (int i = 0; i < 6; i++) {
        room.add("وصل وزير الكهرباء إلى أوكرانيا في زيارة رقم " + i + " هذا العام.");
      }
      assertThat(room.ask(SearchRequest.of(Scope.REPORTS, "زيارة اوكرينيا")).reading())
          .satisfies(reading ->
              assertThat(reading.corrections())
                  .extracting(Suggestion::text)
                  .contains("زيارة أوكرانيا"));
    }
  }

  @Test
  void namesAndWordsAreCompletedAsTheArchiveWritesThem() {
    assertThat(newsroom.index().complete("الخط", 5))
        .extracting(Suggestion::text)
        .contains("سامر الخطيب");
    assertThat(newsroom.index().complete("اسع", 5)).extracting(Suggestion::text).contains("أسعار");
    assertThat(newsroom.index().complete("  ", 5)).isEmpty();
    assertThat(newsroom.index().complete("ظظظ", 5)).isEmpty();
  }

  @Test
  void aQuestionThatIsNotUnderstoodIsRefusedWithItsPlace() {
    SearchOutcome outcome =
        newsroom.index().search(SearchRequest.of(Scope.REPORTS, "أسعار «الكهرباء"));
    assertThat(outcome)
        .isInstanceOfSatisfying(
            SearchRefusal.class,
            refusal -> assertThat(refusal.problems().getFirst().span()).isEqualTo(new Span(6, 7)));
    assertThat(newsroom.index().search(SearchRequest.of(Scope.STATEMENTS, "title:حرب")))
        .isInstanceOf(SearchRefusal.class);
  }

  @Test
  void otherNamesAreLookedForAndTold() {
    Variants variants =
        form ->
            form.equals("عاصمة مصر")
                ? List.of(new Variant("القاهرة", "the same place"))
                : List.of();
    SearchRequest request = SearchRequest.of(Scope.REPORTS, "أسعار عاصمة مصر");
    SearchAnswer answer = (SearchAnswer) newsroom.index().search(request, variants);
    assertThat(answer.hits()).extracting(Hit::report).containsExactly(council);
    assertThat(answer.reading().expansions())
        .containsExactly(
            new Expansion("عاصمة مصر", List.of(new Variant("القاهرة", "the same place"))));
    SearchAnswer without =
        (SearchAnswer)
            newsroom
                .index()
                .search(request.with(new SearchOptions(false, Form.STEM, false)), variants);
    assertThat(without.reading().expansions()).isEmpty();
    assertThat(without.reading().loosened() || without.total() == 0).isTrue();
  }

  @Test
  void variantsHoldForNamesInFieldsAndNotBetweenQuotationMarks() {
    Variants variants =
        form ->
            form.equals("الخطيب سامر")
                ? List.of(new Variant("سامر الخطيب", "order of the names"))
                : List.of();
    assertThat(
            ((SearchAnswer)
                    newsroom
                        .index()
                        .search(
                            SearchRequest.of(Scope.STATEMENTS, "speaker:\"الخطيب سامر\""),
                            variants))
                .total())
        .isPositive();
    assertThat(
            ((SearchAnswer)
                    newsroom
                        .index()
                        .search(SearchRequest.of(Scope.REPORTS, "\"الخطيب سامر\""), variants))
                .total())
        .isZero();
  }
}
