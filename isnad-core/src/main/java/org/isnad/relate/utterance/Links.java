package org.isnad.relate.utterance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The pairs found between the nodes of several days, numbered through, as a graph that is looked at only where it is asked: of a long window few days
/// are reached from those that leave it. Nodes that have been given out in an utterance have no links. Serves one settling; not thread-safe.
final class Links {
  private final List<OpenDay> days;

  /// The number of each day's first node, and one past the last of all.
  private final int[] firstOf;

  private final Settled settled;

  /// Of the days that were reached, the pairs of theirs.
  private final @Nullable List<Joined>[] joined;

  /// Whether a node stands in an utterance that has been given out.
  interface Settled {
    boolean is(int day, int node);
  }

  /// Pairs of a day with one before it or after it.
  ///
  /// @param later whether the other is the later one
  private record Joined(int other, boolean later, Pairs pairs) {}

  /// Takes a node by its number and how sure the link to it is.
  private interface Neighbor {
    void take(int number, float evidence);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  Links(List<OpenDay> days, int[] firstOf, Settled settled) {
    this.days = days;
    this.firstOf = firstOf;
    this.settled = settled;
    joined = new List[days.size()];
  }

  /// The nodes of a day that stand in some pair.
  BitSet paired(int day) {
    BitSet paired = new BitSet();
    for (Joined one : joined(day)) {
      Pairs pairs = one.pairs;
      for (int place = 0; place < pairs.size(); place++) {
        paired.set(one.later ? pairs.second(place) : pairs.first(place));
      }
    }
    return paired;
  }

  private List<Joined> joined(int day) {
    List<Joined> known = joined[day];
    if (known != null) {
      return known;
    }
    List<Joined> all = new ArrayList<>();
    for (OpenDay.Found found : days.get(day).found()) {
      int with = position(found.with(), day);
      if (with >= 0) {
        all.add(new Joined(with, false, found.pairs()));
      }
      if (with == day) {
        all.add(new Joined(day, true, found.pairs()));
      }
    }
    DayIndex own = days.get(day).index();
    for (int later = day + 1; later < days.size(); later++) {
      for (OpenDay.Found found : days.get(later).found()) {
        if (found.with() == own) {
          all.add(new Joined(later, true, found.pairs()));
        }
      }
    }
    joined[day] = all;
    return all;
  }

  /// The number of the day, which is `last` or before it; below 0 where it has left the window.
  private int position(DayIndex day, int last) {
    int position = last;
    while (position >= 0 && days.get(position).index() != day) {
      position--;
    }
    return position;
  }

  private void neighbors(int day, int node, Neighbor out) {
    for (Joined one : joined(day)) {
      int first = firstOf[one.other];
      Pairs.Partner partner =
          (other, evidence) -> {
            if (!settled.is(one.other, other)) {
              out.take(first + other, evidence);
            }
          };
      if (one.later) {
        one.pairs.ofSecond(node, partner);
      } else {
        one.pairs.ofFirst(node, partner);
      }
    }
  }

  /// The day of a node.
  int day(int number) {
    int found = Arrays.binarySearch(firstOf, number);
    int day = found < 0 ? -found - 2 : found;
    // Days without nodes begin where the next does.
    while (firstOf[day + 1] == number) {
      day++;
    }
    return day;
  }

  /// The nodes that hang together with one, and the links between them. Nodes are added to `seen`.
  Component component(int start, BitSet seen) {
    Component component = new Component();
    seen.set(start);
    component.add(start);
    for (int next = 0; next < component.size; next++) {
      int number = component.nodes[next];
      int day = day(number);
      neighbors(
          day,
          number - firstOf[day],
          (other, evidence) -> {
            if (!seen.get(other)) {
              seen.set(other);
              component.add(other);
            }
            if (number < other) {
              component.link(number, other, evidence);
            }
          });
    }
    return component;
  }

  /// Nodes that hang together.
  static final class Component {
    private int size;
    private int[] nodes = new int[4];
    private final List<Grouping.Edge> links = new ArrayList<>();

    private void add(int node) {
      if (size == nodes.length) {
        nodes = Arrays.copyOf(nodes, size * 2);
      }
      nodes[size++] = node;
    }

    private void link(int a, int b, float evidence) {
      links.add(new Grouping.Edge(a, b, evidence));
    }

    /// The nodes, in order.
    int[] nodes() {
      int[] sorted = Arrays.copyOf(nodes, size);
      Arrays.sort(sorted);
      return sorted;
    }

    /// The links, by the places of their nodes in `sorted`.
    List<Grouping.Edge> within(int[] sorted) {
      List<Grouping.Edge> edges = new ArrayList<>(links.size());
      for (Grouping.Edge link : links) {
        edges.add(
            new Grouping.Edge(
                Arrays.binarySearch(sorted, link.a()),
                Arrays.binarySearch(sorted, link.b()),
                link.evidence()));
      }
      return edges;
    }
  }
}
