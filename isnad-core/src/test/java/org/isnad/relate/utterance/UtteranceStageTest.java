package org.isnad.relate.utterance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.isnad.relate.entity.EntityIds;
import org.isnad.relate.report.Day;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.Reports;
import org.isnad.relate.report.StemCounts;
import org.isnad.relate.story.StoryIds;
import org.isnad.relate.utterance.Utterance.How;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UtteranceStageTest {
  private static final LocalDate THURSDAY = LocalDate.of(2023, 5, 18);
  private static final String CANAL =
      "قال وزير الري سامي حداد: «القناة الجديدة ستروي أربعين قرية قبل نهاية الصيف».";
  private static final String CANAL_AGAIN =
      "أعلن وزير الري سامي حداد أن القناة الجديدة سوف تروي أربعين قرية قبل أن ينتهي الصيف.";
  private static final String BRIDGE =
      "وقال سامي حداد: «سنغلق الجسر القديم أسبوعين لتبديل دعامات متآكلة».";

  @Test
  void theEarliestToldComesFirst() {
    Report later = Reports.of("a", null, THURSDAY.plusDays(1), CANAL);
    Report earlier = Reports.of("b", null, THURSDAY, CANAL_AGAIN);
    Told told = Fold.of(later, earlier).getFirst();
    assertThat(told.utterance().tellings())
        .extracting(telling -> telling.at().report())
        .containsExactly("b", "a");
    assertThat(told.utterance().speaker()).isEqualTo("سامي حداد");
    assertThat(told.statements().getFirst().report()).isEqualTo(earlier);
  }

  @Test
  void whatIsToldAfterTheWindowIsAnotherUtterance() {
    assertThat(Fold.of(canal("a", THURSDAY), canal("b", THURSDAY.plusDays(4)))).hasSize(1);
    assertThat(Fold.of(canal("a", THURSDAY), canal("b", THURSDAY.plusDays(5)))).isEmpty();
  }

  @Test
  void anUtteranceIsGivenOutWhenItsFirstDayLeavesTheWindow() {
    UtteranceStage stage = UtteranceStage.load();
    Day first = Day.of(THURSDAY, List.of(canal("a", THURSDAY), canal("b", THURSDAY)));
    Day last = Day.of(THURSDAY.plusDays(5), List.of(canal("c", THURSDAY.plusDays(5))));
    StemCounts counts = StemCounts.NONE.with(first.reports());
    var opened = stage.fold(UtteranceState.EMPTY, first, EntityIds.NONE, StoryIds.NONE, counts);
    assertThat(opened.settled()).isEmpty();
    var left = stage.fold(opened.state(), last, EntityIds.NONE, StoryIds.NONE, counts);
    assertThat(left.settled()).hasSize(1);
    assertThat(stage.close(left.state())).isEmpty();
  }

  @Test
  void aStatementOfOneReportAloneIsNoUtteranceHoweverOftenItSaysIt() {
    assertThat(Fold.of(Reports.of("a", null, THURSDAY, CANAL + "\n" + CANAL_AGAIN))).isEmpty();
  }

  @Test
  void undatedReportsAreComparedWithWhatIsStillOpen() {
    Report undated = Reports.of("a", null, null, CANAL_AGAIN);
    assertThat(Fold.of(canal("b", THURSDAY), undated)).hasSize(1);
  }

  @Test
  void ofReportsWithoutADayInTwoStoriesMoreIsAsked() {
    String dam =
        "قال وزير الري سامي حداد إن ترميم السد القديم يحتاج إلى عمال مهرة من أبناء الوادي.";
    String school =
        "قال وزير الري سامي حداد إن أبناء الوادي عمال مهرة، ولذلك تفتح الوزارة مدرسة لهم.";
    StoryIds two = new StoryIds(Map.of("a", "story:a", "b", "story:b"));
    assertThat(told(two, THURSDAY, dam, school)).hasSize(1);
    assertThat(told(two, null, dam, school)).isEmpty();
    assertThat(told(new StoryIds(Map.of("a", "story:a", "b", "story:a")), null, dam, school))
        .hasSize(1);
  }

  private static List<Told> told(
      StoryIds stories, @Nullable LocalDate date, String first, String second) {
    UtteranceStage stage = UtteranceStage.load();
    Day day =
        Day.of(
            date, List.of(Reports.of("a", null, date, first), Reports.of("b", null, date, second)));
    StemCounts counts = StemCounts.NONE.with(day.reports());
    return stage.close(
        stage.fold(UtteranceState.EMPTY, day, EntityIds.NONE, stories, counts).state());
  }

  @Test
  void theSamePledgeOnAnotherDayIsAnotherUtterance() {
    String monday = "قال الوزير سامي حداد يوم الاثنين إن القناة ستروي قرى الوادي قريبا.";
    String thursday =
        "قال الوزير سامي حداد يوم الخميس إن مياه القناة ستصل قرى الوادي وتطفئ عطش الأهالي.";
    assertThat(
            Fold.of(
                Reports.of("a", null, THURSDAY, monday), Reports.of("b", null, THURSDAY, thursday)))
        .isEmpty();
    assertThat(
            Fold.of(
                Reports.of("a", null, THURSDAY, monday),
                Reports.of("b", null, THURSDAY, thursday.replace("الخميس", "الاثنين"))))
        .hasSize(1);
  }

  @Test
  void theSentencesOfOneQuotationAreOneUtteranceWhereBothTellThemAll() {
    String both =
        "قال سامي حداد: «القناة الجديدة ستروي أربعين قرية. سنغلق الجسر القديم أسبوعين لتبديل"
            + " دعاماته».";
    List<Told> told =
        Fold.of(Reports.of("a", null, THURSDAY, both), Reports.of("b", null, THURSDAY, "و" + both));
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().statements())
        .allSatisfy(source -> assertThat(source.span()).isEqualTo(source.statement().span()));
  }

  @Test
  void theSentencesOfOneQuotationAreTwoWhereOthersTellThemApart() {
    String both =
        "قال سامي حداد: «القناة الجديدة ستروي أربعين قرية قبل نهاية الصيف. سنغلق الجسر القديم"
            + " أسبوعين لتبديل دعامات متآكلة».";
    List<Told> told =
        Fold.of(
            Reports.of("a", null, THURSDAY, both),
            canal("b", THURSDAY),
            Reports.of("c", null, THURSDAY, BRIDGE));
    assertThat(told).hasSize(2);
    assertThat(told)
        .allSatisfy(one ->
            assertThat(one.utterance().tellings())
                .extracting(Utterance.Telling::how)
                .containsExactly(How.ORIGIN, How.VERBATIM));
  }

  @Test
  void aNegationThatConflictsKeepsNothingApart() {
    assertThat(
            Fold.of(
                Reports.of(
                    "a", null, THURSDAY, "قال سامي حداد إن المصنع سيغلق أبوابه في الشتاء المقبل."),
                Reports.of(
                    "b",
                    null,
                    THURSDAY,
                    "قال سامي حداد إن المصنع لن يغلق أبوابه في الشتاء المقبل.")))
        .hasSize(1);
  }

  private static Report canal(String id, LocalDate day) {
    return Reports.of(id, null, day, CANAL);
  }
}
