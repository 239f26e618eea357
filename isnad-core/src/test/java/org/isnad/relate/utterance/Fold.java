package org.isnad.relate.utterance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.relate.entity.EntityIds;
import org.isnad.relate.report.Day;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.StemCounts;
import org.isnad.relate.report.Step;
import org.isnad.relate.story.StoryIds;

/// Folds reports for tests: day by day, those without a day last.
final class Fold {
  private static final UtteranceStage STAGE = UtteranceStage.load();

  private Fold() {}

  static List<Told> of(Report... reports) {
    return of(List.of(reports));
  }

  static List<Told> of(List<Report> reports) {
    Map<LocalDate, List<Report>> days = new TreeMap<>();
    List<Report> undated = new ArrayList<>();
    for (Report report : reports) {
      LocalDate day = report.day();
      (day == null ? undated : days.computeIfAbsent(day, ignored -> new ArrayList<>())).add(report);
    }
    List<Told> told = new ArrayList<>();
    UtteranceState state = UtteranceState.EMPTY;
    StemCounts counts = StemCounts.NONE;
    List<Day> closed = new ArrayList<>();
    days.forEach((date, of) -> closed.add(Day.of(date, of)));
    if (!undated.isEmpty()) {
      closed.add(Day.of(null, undated));
    }
    for (Day day : closed) {
      counts = counts.with(day.reports());
      Step<UtteranceState, Told> step =
          STAGE.fold(state, day, EntityIds.NONE, StoryIds.NONE, counts);
      told.addAll(step.settled());
      state = step.state();
    }
    told.addAll(STAGE.close(state));
    return told;
  }
}
