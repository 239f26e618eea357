package org.isnad.relate.utterance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.isnad.relate.report.Report;
import org.jspecify.annotations.Nullable;

/// Makes the utterances of the oldest open days, now that everything which may belong to them is known. Serves one settling; not thread-safe.
final class Settling {
  private final List<OpenDay> days;
  private final int[] firstOf;

  /// What has been settled of the days in which that has changed.
  private final @Nullable BitSet[] settled;

  private final Links links;

  Settling(List<OpenDay> days) {
    this.days = days;
    firstOf = new int[days.size() + 1];
    for (int day = 0; day < days.size(); day++) {
      firstOf[day + 1] = firstOf[day] + days.get(day).index().nodes();
    }
    settled = new BitSet[days.size()];
    links = new Links(days, firstOf, this::isSettled);
  }

  /// The utterances of which a passage stands in the first `leaving` days; the days that stay are then [#staying(int)].
  List<Told> settle(int leaving) {
    List<List<Passage>> groups = new ArrayList<>();
    BitSet seen = new BitSet();
    for (int day = 0; day < leaving; day++) {
      BitSet paired = links.paired(day);
      int nodes = firstOf[day + 1] - firstOf[day];
      for (int node = 0; node < nodes; node++) {
        int number = firstOf[day] + node;
        if (!seen.get(number) && !isSettled(day, node)) {
          if (paired.get(node)) {
            addGroups(number, firstOf[leaving], seen, groups);
          } else {
            addGroup(new int[] {number}, groups);
          }
        }
      }
    }
    groups.sort(Comparator.comparing(List::getFirst, Passage.BY_PLACE));
    List<Told> told = new ArrayList<>();
    SecondLook look = new SecondLook(this::loose);
    List<List<Part>> all = look.of(Joining.of(groups));
    look.used().forEach(this::mark);
    for (List<Part> group : all) {
      Told utterance = TellingReader.read(group);
      if (utterance != null) {
        told.add(utterance);
      }
    }
    told.sort(Comparator.comparing(one -> one.utterance().tellings().getFirst().at()));
    return told;
  }

  /// The groups of what hangs together with a node, as far as they have a node before `end`.
  private void addGroups(int number, int end, BitSet seen, List<List<Passage>> groups) {
    Links.Component component = links.component(number, seen);
    int[] nodes = component.nodes();
    for (int[] group : Grouping.of(nodes, component.within(nodes), this::first)) {
      if (group[0] < end) {
        addGroup(group, groups);
      }
    }
  }

  /// The days after the first `leaving`, with what has been settled in them.
  List<OpenDay> staying(int leaving) {
    List<OpenDay> staying = new ArrayList<>();
    for (int day = leaving; day < days.size(); day++) {
      BitSet changed = settled[day];
      staying.add(changed == null ? days.get(day) : days.get(day).with(changed));
    }
    return staying;
  }

  /// Takes the passages of a group, where they are two or more.
  private void addGroup(int[] group, List<List<Passage>> groups) {
    if (group.length == 1 && passages(group[0]).size() == 1) {
      return;
    }
    List<Passage> passages = new ArrayList<>();
    for (int number : group) {
      passages.addAll(passages(number));
    }
    passages.sort(Passage.BY_PLACE);
    groups.add(passages);
    for (int number : group) {
      int day = links.day(number);
      settle(day, number - firstOf[day]);
    }
  }

  /// The passages of a report that stand in no utterance.
  private List<Passage> loose(Report report) {
    int day = day(report);
    if (day < 0) {
      return List.of();
    }
    DayIndex index = days.get(day).index();
    List<Passage> loose = new ArrayList<>();
    for (int number : index.of(report.id())) {
      if (index.passages(number).size() == 1 && !isSettled(day, number)) {
        loose.add(index.first(number));
      }
    }
    return loose;
  }

  private void mark(Passage passage) {
    int day = day(passage.report());
    if (day >= 0) {
      DayIndex index = days.get(day).index();
      for (int number : index.of(passage.report().id())) {
        if (index.first(number) == passage) {
          settle(day, number);
        }
      }
    }
  }

  /// The day that the report stands in; below 0 where it is none of the window's.
  private int day(Report report) {
    LocalDate date = report.day();
    for (int day = 0; day < days.size(); day++) {
      Integer epochDay = days.get(day).index().day();
      boolean may = date == null || epochDay == null || epochDay == date.toEpochDay();
      if (may && days.get(day).index().has(report.id())) {
        return day;
      }
    }
    return -1;
  }

  private Passage first(int number) {
    int day = links.day(number);
    return days.get(day).index().first(number - firstOf[day]);
  }

  private List<Passage> passages(int number) {
    int day = links.day(number);
    return days.get(day).index().passages(number - firstOf[day]);
  }

  private boolean isSettled(int day, int node) {
    BitSet changed = settled[day];
    return (changed == null ? days.get(day).settled() : changed).get(node);
  }

  private void settle(int day, int node) {
    BitSet changed = settled[day];
    if (changed == null) {
      changed = (BitSet) days.get(day).settled().clone();
      settled[day] = changed;
    }
    changed.set(node);
  }
}
