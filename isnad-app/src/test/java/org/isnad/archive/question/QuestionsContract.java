package org.isnad.archive.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.analyze.encounter.Encounter;
import org.isnad.archive.search.Breakdown;
import org.isnad.relate.series.Series;
import org.junit.jupiter.api.Test;

/// What every question answers, on whatever database the record stands.
abstract class QuestionsContract extends StatementQuestionsContract {
  @Test
  void whoMetWhomWhereAndWhenIsToldByPartyPlaceAndDay() {
    assertThat(meetings(List.of("رادوفان جولينكو", "موراتي"), null, Period.ALL))
        .anySatisfy(row -> {
          assertThat(row.told().report().id()).isEqualTo("meeting");
          assertThat(row.encounter().kind()).isEqualTo(Encounter.Kind.MEETING);
          assertThat(row.encounter().date().value()).isEqualTo("2024-03-12");
        });
    LocalDate day = LocalDate.of(2024, 3, 12);
    Period then = new Period(Series.Clock.EVENT, day, day);
    assertThat(meetings(List.of(), "باريلا", then))
        .extracting(row -> row.told().report().id())
        .containsExactly("meeting", "undated");
    assertThat(meetings(List.of("موراتي", "طلال برهوم"), null, Period.ALL)).isEmpty();
    assertThatThrownBy(() -> meetings(List.of(), null, new Period(Series.Clock.SAID, day, day)))
        .isInstanceOf(QuestionException.class);
  }

  private List<EncounterRow> meetings(List<String> parties, String place, Period period) {
    return questions()
        .encounters(
            new EncounterQuestion(
                parties, Set.of(), new Scope(null, place, null, period), ALL, true))
        .rows();
  }

  @Test
  void figuresTellWhatIsCountedByWhomAndOfWhatWhole() {
    List<FigureRow> rows =
        questions()
            .figures(
                new FigureQuestion(
                    "مشاريع",
                    null,
                    "ياكوب سترينا",
                    new FigureQuestion.Range("", BigDecimal.ONE, BigDecimal.TEN),
                    Scope.ALL,
                    ALL,
                    true))
            .rows();
    assertThat(rows)
        .singleElement()
        .satisfies(row -> {
          assertThat(row.figure().value()).isEqualByComparingTo("6");
          assertThat(row.figure().whole().value()).isEqualByComparingTo("24");
          assertThat(row.statement().statement().attribution().speakers().getFirst().name())
              .isEqualTo("ياكوب سترينا");
          assertThat(row.sentence().words()).contains(row.stands().words());
        });
  }

  @Test
  void whoSomebodyIsToldWithFormsTitlesWordsAndMeetings() {
    WhoAnswer answer = questions().who("إيلينا موراتى", 3, true);
    assertThat(answer.persons())
        .singleElement()
        .satisfies(person -> {
          assertThat(person.name()).startsWith("إيلينا مورات");
          assertThat(person.aliases()).anySatisfy(alias -> assertThat(alias.reason()).isNotBlank());
          assertThat(person.roles())
              .anySatisfy(role -> {
                assertThat(role.title()).contains("رئيسة الوزراء");
                assertThat(role.told().words()).contains("رئيسة");
              });
          assertThat(person.voice().said()).hasSize(3);
          assertThat(person.voice().acts())
              .extracting(Person.ActCount::month)
              .contains("2023-05", "2025-01", "");
          assertThat(person.met()).anySatisfy(met -> assertThat(met.name()).contains("رادوفان"));
          assertThat(person.counts().said())
              .isEqualTo(
                  person.voice().acts().stream().mapToInt(Person.ActCount::statements).sum());
        });
  }

  @Test
  void aStoryTellsItsReportsItsRootsAndWhatDiffers() {
    StoryRow row =
        questions().stories(new StoryQuestion("السدود", 1, Scope.ALL, ALL)).rows().stream()
            .findFirst()
            .or(() ->
                questions().stories(new StoryQuestion(null, 2, Scope.ALL, ALL)).rows().stream()
                    .filter(one -> one.story().reports().contains("basin-speech-delta.txt"))
                    .findFirst())
            .orElseThrow();
    StoryTold told = questions().story(row.story().id());
    assertThat(told.reports())
        .extracting(ReportLine::id)
        .containsExactlyElementsOf(told.story().reports());
    assertThatThrownBy(() -> questions().story("story:none"))
        .isInstanceOf(QuestionException.class)
        .hasMessageContaining("story:none");
  }

  @Test
  void reportsAreSetSideBySideWithWhatTheRecordKnows() {
    Comparison comparison =
        questions().compare(List.of("basin-speech-delta.txt", "basin-speech-marsa"));
    assertThat(comparison.reports())
        .containsExactly("basin-speech-marsa", "basin-speech-delta.txt");
    assertThat(comparison.rows())
        .anySatisfy(row ->
            assertThat(row.divergences())
                .anySatisfy(one ->
                    assertThat(one.what())
                        .isEqualTo(org.isnad.relate.divergence.Divergence.What.NUMBER)));
    assertThat(comparison.alone()).isNotEmpty();
    assertThatThrownBy(() -> questions().compare(List.of("basin-wire", "no such")))
        .isInstanceOf(QuestionException.class);
  }

  @Test
  void seriesAndUndertakingsComeWithTheirWords() {
    SeriesQuestion projects = new SeriesQuestion("مشاريع", null, ALL, true);
    assertThat(questions().series(projects).rows())
        .isNotEmpty()
        .allSatisfy(row -> {
          assertThat(row.points()).hasSameSizeAs(row.series().points());
          assertThat(row.points()).allSatisfy(point -> assertThat(point.words()).isNotBlank());
        });
    assertThat(questions().commitments(new SeriesQuestion(null, null, ALL, true)).rows())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.first().words()).isNotBlank());
  }

  @Test
  void aTimelineTellsByWhichClockEachOfItsLinesStands() {
    List<TimelineRow> rows =
        questions()
            .timeline(
                new TimelineQuestion(
                    "رادوفان جولينكو", null, Scope.ALL, new Paging(1000, null, Order.OLDEST), true))
            .rows();
    assertThat(rows)
        .extracting(TimelineRow::clock)
        .contains(Series.Clock.EVENT, Series.Clock.PUBLISHED);
    assertThat(rows.stream().map(TimelineRow::time).filter(java.util.Objects::nonNull).toList())
        .isSorted();
    assertThat(rows)
        .filteredOn(row -> row.happening() instanceof TimelineRow.Happening.Met)
        .extracting(TimelineRow::time)
        .contains("2024-03-12");
    assertThatThrownBy(() -> new TimelineQuestion(null, null, Scope.ALL, ALL, true))
        .isInstanceOf(QuestionException.class);
  }

  @Test
  void aReportIsShownWithItsVersionsItsStoryAndItsCopies() {
    Shown shown = questions().show("basin-wire");
    assertThat(shown.stored().edition().version()).isEqualTo(1);
    assertThat(shown.versions()).hasSize(1);
    assertThat(shown.duplicates())
        .anySatisfy(duplicate -> assertThat(duplicate.b()).isEqualTo("basin-wire-reprint.txt"));
    assertThat(shown.utterances()).isNotEmpty();
    assertThatThrownBy(() -> questions().show("no such")).isInstanceOf(QuestionException.class);
  }

  @Test
  void sourcesAreCountedAsWhatTheyAre() {
    List<SourceRow> rows = questions().sources(100);
    assertThat(rows)
        .extracting(SourceRow::kind)
        .contains(
            SourceRow.Kind.OUTLET,
            SourceRow.Kind.RELAY,
            SourceRow.Kind.CREDIT,
            SourceRow.Kind.ROOT);
    assertThat(rows)
        .filteredOn(row -> row.name().equals("شبكة الأطلس الإخبارية"))
        .filteredOn(row -> row.kind() == SourceRow.Kind.OUTLET)
        .singleElement()
        .satisfies(row -> {
          assertThat(row.reports()).isEqualTo(3);
          assertThat(row.first()).isEqualTo("2024-06-19");
          assertThat(row.last()).isEqualTo("2025-06-30");
        });
  }

  @Test
  void theArchiveTellsWhatItHolds() {
    ArchiveOverview overview = questions().overview();
    assertThat(overview.reports().count()).isEqualTo(27);
    assertThat(overview.reports().undated()).isEqualTo(2);
    assertThat(overview.reports().bases()).containsKeys("given", "page");
    assertThat(overview.findings().get("statement")).isGreaterThan(200);
    assertThat(overview.relations()).containsKeys("entity", "story", "utterance");
    assertThat(overview.related()).isTrue();
  }

  @Test
  void everyRowHasTheSameNamesForPrograms() {
    List<Map<String, Object>> rows = new ArrayList<>();
    questions().statements(by("إيلينا موراتي")).rows().forEach(row -> rows.add(RowFields.of(row)));
    assertThat(rows)
        .isNotEmpty()
        .allSatisfy(row ->
            assertThat(row)
                .containsKeys(
                    "report",
                    "start",
                    "end",
                    "words",
                    "outlet",
                    "date",
                    "date_basis",
                    "speakers",
                    "chain")
                .hasSameSizeAs(rows.getFirst()));
  }

  @Test
  void whatAStatementIsAboutIsFoundInAnyFormOfTheWords() {
    Answer<StatementRow> maps = about("الخريطة", true);
    assertThat(maps.rows())
        .extracting(row -> row.said().report().id())
        .contains("rasiya-joint-statement", "rasiya-fourteen-of-eighteen");
    assertThat(maps.also())
        .anySatisfy(one ->
            assertThat(one.variants())
                .anySatisfy(variant -> assertThat(variant.form()).isEqualTo("خرائط")));
    assertThat(about("سيراند الخريطة", true).rows()).isEmpty();
    assertThat(about("خريطة", false).rows())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.said().words()).contains("خريطة"));
  }

  private Answer<StatementRow> about(String words, boolean variants) {
    return questions()
        .statements(
            new StatementQuestion(
                null, words, null, StatementQuestion.How.ANY, Scope.ALL, ALL, variants));
  }

  @Test
  void aTimelineMayKeepToWhatIsSaidOfSomething() {
    assertThat(
            questions()
                .timeline(new TimelineQuestion("كمال الدين رشوان", "الكلفة", Scope.ALL, ALL, true))
                .rows())
        .singleElement()
        .satisfies(
            row -> assertThat(row.happening()).isInstanceOf(TimelineRow.Happening.Said.class));
  }

  @Test
  void wordsAreLookedUpWithNamesInEveryForm() {
    SearchFound found =
        questions()
            .search(
                new SearchQuestion(
                    "جولينكا",
                    org.isnad.archive.search.Scope.REPORTS,
                    SearchQuestion.Narrow.NONE,
                    org.isnad.archive.search.Ordering.RELEVANCE,
                    new Breakdown(
                        List.of(org.isnad.archive.search.Dimension.OUTLET),
                        10,
                        Breakdown.Step.YEAR),
                    10,
                    null,
                    true));
    assertThat(found.total()).isGreaterThan(2);
    assertThat(found.answer().rows())
        .extracting(hit -> hit.report().id())
        .contains("basin-speech-delta.txt", "basin-speech-marsa");
    assertThat(found.answer().rows())
        .allSatisfy(hit ->
            assertThat(hit.passages())
                .allSatisfy(passage -> assertThat(passage.marks()).isNotEmpty()));
    assertThat(found.counts()).hasSize(1);
    assertThat(found.histogram())
        .extracting(org.isnad.archive.search.FacetCount::value)
        .contains("2023")
        .isSorted();
  }

  @Test
  void aSearchIsNarrowedByWhoSpeaksAndWhere() {
    SearchFound found =
        questions()
            .search(
                new SearchQuestion(
                    "الكابل",
                    org.isnad.archive.search.Scope.STATEMENTS,
                    new SearchQuestion.Narrow("تامر الحلوانى", Set.of(), Scope.ALL),
                    org.isnad.archive.search.Ordering.OLDEST,
                    Breakdown.NONE,
                    10,
                    null,
                    true));
    assertThat(found.answer().names())
        .singleElement()
        .satisfies(name -> assertThat(name.taken()).hasSize(1));
    assertThat(found.answer().rows())
        .isNotEmpty()
        .allSatisfy(hit ->
            assertThat(hit.statement().statement().attribution().speakers().getFirst().name())
                .startsWith("تامر الحلوان"));
    assertThatThrownBy(() ->
            questions()
                .search(
                    new SearchQuestion(
                        "\"مفتوحة",
                        org.isnad.archive.search.Scope.REPORTS,
                        SearchQuestion.Narrow.NONE,
                        org.isnad.archive.search.Ordering.RELEVANCE,
                        Breakdown.NONE,
                        10,
                        "nonsense",
                        true)))
        .isInstanceOf(QuestionException.class);
  }

  @Test
  void coverageCountsEveryReportOnceOfWhateverOutletAndTime() {
    long reports = questions().overview().reports().count();
    for (Breakdown.Step step : Breakdown.Step.values()) {
      assertThat(
              questions().coverage(step, 10_000, null).rows().stream()
                  .mapToLong(CoverageCell::reports)
                  .sum())
          .isEqualTo(reports);
    }
    assertThat(questions().coverage(Breakdown.Step.YEAR, 10_000, null).rows())
        .contains(new CoverageCell("صحيفة مرافئ", "2023", 1))
        .contains(new CoverageCell("صحيفة مرافئ", "2024", 1));
  }

  @Test
  void coverageGoesOnWhereAPartEnded() {
    List<CoverageCell> all = questions().coverage(Breakdown.Step.DAY, 10_000, null).rows();
    List<CoverageCell> parts = new ArrayList<>();
    String cursor = null;
    do {
      Answer<CoverageCell> part = questions().coverage(Breakdown.Step.DAY, 4, cursor);
      parts.addAll(part.rows());
      cursor = part.next();
    } while (cursor != null);
    assertThat(parts).isEqualTo(all);
  }

  @Test
  void aSeriesIsToldWithTheSentenceOfEachFigure() {
    SeriesRow first =
        questions().series(new SeriesQuestion("مشاريع", null, ALL, true)).rows().getFirst();
    SeriesTold told = questions().series(first.series().id());
    assertThat(told.points()).hasSameSizeAs(first.points());
    assertThat(told.points())
        .allSatisfy(point -> assertThat(point.sentence().words()).contains(point.stands().words()));
    assertThatThrownBy(() -> questions().series("series:none"))
        .isInstanceOf(QuestionException.class);
  }

  @Test
  void thoseOnWhomAStoryStandsAreCalledByTheirNames() {
    StoryTold told = questions().story("story:flood-first-day.txt");
    assertThat(told.names())
        .containsEntry("medium:وكالة الهضاب", "وكالة الهضاب")
        .containsEntry("speaker:per:هبه_سمعان", "هبة سمعان");
  }
}
