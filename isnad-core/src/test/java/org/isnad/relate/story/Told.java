package org.isnad.relate.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.relate.duplicate.Copies;
import org.isnad.relate.entity.EntityIds;
import org.isnad.relate.report.Day;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.Reports;
import org.isnad.relate.report.StemCounts;
import org.isnad.text.DataTable;

/// The reports of a file with the story of each, and a whole run over reports.
final class Told {
  private Told() {}

  record Labeled(String story, Report report) {}

  static List<Labeled> read(String file) {
    List<Labeled> all = new ArrayList<>();
    for (DataTable.Row row : DataTable.read(Told.class, file).rows()) {
      String text = row.required(4) + "\n\n" + row.required(5).replace(" ¶ ", "\n");
      LocalDate day = row.cell(2).equals("-") ? null : LocalDate.parse(row.required(2));
      all.add(
          new Labeled(row.required(0), Reports.of(row.required(1), row.required(3), day, text)));
    }
    return all;
  }

  /// The reports of each label.
  static Set<Set<String>> expected(List<Labeled> all) {
    Map<String, Set<String>> byStory = new HashMap<>();
    all.forEach(
        one -> byStory.computeIfAbsent(one.story(), _ -> new TreeSet<>()).add(one.report().id()));
    return Set.copyOf(byStory.values());
  }

  static List<Report> reports(List<Labeled> all) {
    return all.stream().map(Labeled::report).toList();
  }

  /// All days folded one after the other, reports without a day last.
  static List<Story> stories(List<Report> reports, Copies copies) {
    Map<LocalDate, List<Report>> byDay = new TreeMap<>();
    List<Report> undated = new ArrayList<>();
    for (Report report : reports) {
      LocalDate day = report.day();
      (day == null ? undated : byDay.computeIfAbsent(day, _ -> new ArrayList<>())).add(report);
    }
    List<Day> days = new ArrayList<>();
    byDay.forEach((day, some) -> days.add(Day.of(day, some)));
    if (!undated.isEmpty()) {
      days.add(Day.of(null, undated));
    }
    StoryStage stage = StoryStage.load();
    StoryState state = StoryState.EMPTY;
    StemCounts counts = StemCounts.NONE;
    List<Story> stories = new ArrayList<>();
    for (Day day : days) {
      counts = counts.with(day.reports());
      StoryStep step = stage.fold(state, day, EntityIds.NONE, copies, List.of(), counts);
      state = step.state();
      stories.addAll(step.settled());
    }
    stories.addAll(stage.close(state));
    return stories;
  }

  static Set<Set<String>> sets(List<Story> stories) {
    return stories.stream()
        .map(story -> (Set<String>) new TreeSet<>(story.reports()))
        .collect(Collectors.toSet());
  }
}
