package org.isnad.relate.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.relate.duplicate.Copies;
import org.isnad.relate.entity.EntityIds;
import org.isnad.relate.report.Day;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.Reports;
import org.isnad.relate.report.StemCounts;
import org.junit.jupiter.api.Test;

class StoryStageTest {
  private static final List<Told.Labeled> TOLD = Told.read("told.tsv");
  private static final List<Story> STORIES = Told.stories(Told.reports(TOLD), Copies.NONE);

  @Test
  void tellsEventsOfOneKindApartAndFollowsEachUp() {
    assertThat(Told.sets(STORIES)).isEqualTo(Told.expected(TOLD));
  }

  @Test
  void namesAStoryByTheTitleThatIsMostItsOwn() {
    assertThat(STORIES)
        .allSatisfy(story ->
            assertThat(Told.reports(TOLD))
                .filteredOn(report -> story.reports().contains(report.id()))
                .anySatisfy(report -> assertThat(report.text()).startsWith(story.name())));
  }

  @Test
  void listsTheReportsOfAStoryByTime() {
    assertThat(STORIES)
        .anySatisfy(story ->
            assertThat(story.reports())
                .containsExactly("train-1", "train-2", "train-3", "train-4"));
  }

  @Test
  void putsACopyWhereTheTextIsThatItCopies() {
    List<Report> reports = new ArrayList<>(Told.reports(TOLD));
    Report copied = reports.getFirst();
    LocalDate dayAfter = LocalDate.of(2021, 3, 3);
    reports.add(Reports.of("copy", "نقلا عن غيره", dayAfter, copied.text()));
    List<Story> stories = Told.stories(reports, new Copies(Map.of("copy", copied.id())));
    assertThat(stories)
        .anySatisfy(story -> assertThat(story.reports()).contains(copied.id(), "copy", "train-4"));
    assertThat(stories).hasSameSizeAs(STORIES);
  }

  @Test
  void startsANewStoryWhereTheCopiedTextIsLongGone() {
    List<Report> reports = new ArrayList<>(Told.reports(TOLD));
    LocalDate later = LocalDate.of(2021, 6, 1);
    String text = reports.getFirst().text();
    reports.add(Reports.of("copy-1", null, later, text));
    reports.add(Reports.of("copy-2", null, later, text));
    Copies copies = new Copies(Map.of("copy-1", "train-1", "copy-2", "train-1"));
    assertThat(Told.sets(Told.stories(reports, copies))).contains(Set.of("copy-1", "copy-2"));
  }

  @Test
  void letsTimeSayNothingOfReportsWithoutADay() {
    List<Report> reports = new ArrayList<>();
    for (Report report : Told.reports(TOLD)) {
      boolean last = report.id().equals("final-3");
      reports.add(last ? Reports.of("undated", null, null, report.text()) : report);
    }
    assertThat(Told.stories(reports, Copies.NONE))
        .anySatisfy(
            story -> assertThat(story.reports()).containsExactly("final-1", "final-2", "undated"));
  }

  @Test
  void givesNothingForNothing() {
    assertThat(Told.stories(List.of(), Copies.NONE)).isEmpty();
  }

  @Test
  void tellsEveryDayToWhichStoryEachReportOfTheWindowBelongs() {
    StoryStage stage = StoryStage.load();
    List<Report> first =
        Told.reports(TOLD).stream().filter(report -> report.id().startsWith("quake")).toList();
    Day day = Day.of(LocalDate.of(2021, 3, 8), first.subList(0, 2));
    StoryStep step =
        stage.fold(
            StoryState.EMPTY,
            day,
            EntityIds.NONE,
            Copies.NONE,
            List.of(),
            StemCounts.NONE.with(day.reports()));
    assertThat(step.ids().of("quake-1")).isEqualTo("story:quake-1");
    assertThat(step.ids().of("quake-2")).isEqualTo("story:quake-1");
    assertThat(step.ids().of("train-1")).isNull();
  }
}
