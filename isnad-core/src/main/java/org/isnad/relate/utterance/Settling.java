package org.isnad.relate.utterance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/// Makes the utterances of the oldest open days, now that everything which may belong to them is known. Serves one settling; not thread-safe.
final class Settling {
  private final List<OpenDay> days;
  private final int[] firstOf;
  private final List<BitSet> settled = new ArrayList<>();
  private final Links links;

  Settling(List<OpenDay> days) {
    this.days = days;
    firstOf = new int[days.size() + 1];
    IdentityHashMap<DayIndex, Integer> numbers = new IdentityHashMap<>();
    for (int day = 0; day < days.size(); day++) {
      DayIndex index = days.get(day).index();
      numbers.put(index, day);
      firstOf[day + 1] = firstOf[day] + index.nodes().size();
      settled.add((BitSet) days.get(day).settled().clone());
    }
    links = new Links(firstOf[days.size()]);
    for (int day = 0; day < days.size(); day++) {
      for (OpenDay.Found found : days.get(day).found()) {
        Integer with = numbers.get(found.with());
        if (with != null) {
          link(day, with, found.pairs());
        }
      }
    }
    links.close();
  }

  private void link(int day, int with, List<Pairing.Pair> pairs) {
    for (Pairing.Pair pair : pairs) {
      if (!settled.get(day).get(pair.a()) && !settled.get(with).get(pair.b())) {
        links.add(firstOf[day] + pair.a(), firstOf[with] + pair.b(), pair.evidence());
      }
    }
  }

  /// The utterances of which a passage stands in the first `leaving` days; the days that stay are then [#staying(int)].
  List<Told> settle(int leaving) {
    int end = firstOf[leaving];
    List<List<Passage>> groups = new ArrayList<>();
    BitSet seen = new BitSet();
    for (int number = 0; number < end; number++) {
      if (seen.get(number) || isSettled(number)) {
        continue;
      }
      if (!links.any(number)) {
        addGroup(new int[] {number}, groups);
        continue;
      }
      int[] component = links.component(number, seen);
      for (int[] group :
          Grouping.of(component, links.within(component), one -> node(one).first())) {
        if (group[0] < end) {
          addGroup(group, groups);
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

  /// The days after the first `leaving`, with what has been settled in them.
  List<OpenDay> staying(int leaving) {
    List<OpenDay> staying = new ArrayList<>();
    for (int day = leaving; day < days.size(); day++) {
      staying.add(days.get(day).with(settled.get(day)));
    }
    return staying;
  }

  /// Takes the passages of a group, where they are two or more.
  private void addGroup(int[] group, List<List<Passage>> groups) {
    List<Passage> passages = new ArrayList<>();
    for (int number : group) {
      passages.addAll(node(number).passages());
    }
    if (passages.size() > 1) {
      passages.sort(Passage.BY_PLACE);
      groups.add(passages);
      for (int number : group) {
        int day = day(number);
        settled.get(day).set(number - firstOf[day]);
      }
    }
  }

  /// The passages of a report that stand in no utterance.
  private List<Passage> loose(String report) {
    for (int day = 0; day < days.size(); day++) {
      int[] numbers = days.get(day).index().byReport().get(report);
      if (numbers != null) {
        List<Passage> loose = new ArrayList<>();
        for (int number : numbers) {
          Node node = days.get(day).index().nodes().get(number);
          if (node.passages().size() == 1 && !settled.get(day).get(number)) {
            loose.add(node.first());
          }
        }
        return loose;
      }
    }
    return List.of();
  }

  private void mark(Passage passage) {
    for (int day = 0; day < days.size(); day++) {
      int[] numbers = days.get(day).index().byReport().get(passage.report().id());
      if (numbers != null) {
        for (int number : numbers) {
          if (days.get(day).index().nodes().get(number).first() == passage) {
            settled.get(day).set(number);
          }
        }
      }
    }
  }

  private Node node(int number) {
    int day = day(number);
    return days.get(day).index().nodes().get(number - firstOf[day]);
  }

  private boolean isSettled(int number) {
    int day = day(number);
    return settled.get(day).get(number - firstOf[day]);
  }

  private int day(int number) {
    int day = 0;
    while (firstOf[day + 1] <= number) {
      day++;
    }
    return day;
  }
}
