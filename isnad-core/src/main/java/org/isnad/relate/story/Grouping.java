package org.isnad.relate.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/// Groups texts and stories: the two that are most alike become one, again and again, until no two are alike enough (agglomerative clustering, average
/// linkage: Sokal and Michener 1958). Two are as alike as all their texts are on average, less what the days between them take. So one bridge
/// between two events does not make them one, and a story does not wander. Ties fall to the first in the given order. Not thread-safe; for one call.
final class Grouping {
  /// Days after which a report hardly follows up a story: the standard deviation of the bell by which likeness fades.
  private static final double FADING = 2.5;

  /// Days without a report after which a story is over.
  static final int WINDOW = 4;

  /// Mean likeness of the texts of two stories that are one.
  private static final double ALIKE = 0.22;

  /// How much is left of a likeness after so many days.
  private static final double[] FADED = faded();

  private final List<Matter> matters;
  private final Neighbors[] neighbors;
  private final int[][] members;
  private final int[] texts;
  private final DayRanges dates;
  private int size;

  /// Those that are alike enough and not in the queue yet; the first ones become a heap at once.
  private final List<Pair> alike = new ArrayList<>();

  /// The one of the pairs that are handed over, whose vector the table holds.
  private int loaded = -1;

  private final DotTable table = new DotTable();

  private Grouping(List<Matter> matters) {
    this.matters = matters;
    int most = Math.max(1, 2 * matters.size());
    neighbors = new Neighbors[most];
    members = new int[most][];
    texts = new int[most];
    dates = new DayRanges(most);
  }

  /// The groups, each the places of its members in ascending order; by their first member.
  ///
  /// @param standing so many of the first are stories that stand: what one has to do with another was found when their texts came
  static List<int[]> of(List<Matter> matters, int standing) {
    Grouping grouping = new Grouping(matters);
    for (int node = 0; node < matters.size(); node++) {
      Matter matter = matters.get(node);
      grouping.dates.set(node, matter.dates());
      grouping.add(new int[] {node}, matter.texts());
    }
    Candidates.of(matters, standing, grouping::compare);
    return grouping.merge();
  }

  private int add(int[] nodes, int count) {
    neighbors[size] = new Neighbors();
    members[size] = nodes;
    texts[size] = count;
    return size++;
  }

  private void compare(int one, int other) {
    if (dates.gap(one, other) <= WINDOW) {
      if (loaded != one) {
        table.load(matters.get(one).sum());
        loaded = one;
      }
      double likeness = matters.get(one).likeness(matters.get(other), table);
      link(Math.min(one, other), Math.max(one, other), likeness);
    }
  }

  private void link(int earlier, int later, double likeness) {
    neighbors[earlier].add(later, likeness);
    neighbors[later].add(earlier, likeness);
    double mean = likeness / ((double) texts[earlier] * texts[later]);
    long days = dates.gap(earlier, later);
    double score = days > WINDOW ? 0 : mean * FADED[(int) days];
    if (score >= ALIKE) {
      alike.add(new Pair(score, earlier, later));
    }
  }

  private static double[] faded() {
    double[] faded = new double[WINDOW + 1];
    for (int days = 0; days <= WINDOW; days++) {
      faded[days] = Math.exp(-days * days / (2 * FADING * FADING));
    }
    return faded;
  }

  private List<int[]> merge() {
    boolean[] gone = new boolean[members.length];
    PriorityQueue<Pair> pairs = new PriorityQueue<>(alike);
    for (Pair pair = pairs.poll(); pair != null; pair = pairs.poll()) {
      if (!gone[pair.earlier] && !gone[pair.later]) {
        gone[pair.earlier] = true;
        gone[pair.later] = true;
        alike.clear();
        join(pair.earlier, pair.later, gone);
        pairs.addAll(alike);
      }
    }
    List<int[]> groups = new ArrayList<>();
    for (int node = 0; node < size; node++) {
      if (!gone[node]) {
        groups.add(members[node]);
      }
    }
    groups.sort((a, b) -> Integer.compare(a[0], b[0]));
    return groups;
  }

  private void join(int earlier, int later, boolean[] gone) {
    int[] some = members[earlier];
    int[] others = members[later];
    int[] all = Arrays.copyOf(some, some.length + others.length);
    System.arraycopy(others, 0, all, some.length, others.length);
    Arrays.sort(all);
    dates.unite(size, earlier, later);
    int joined = add(all, texts[earlier] + texts[later]);
    neighbors[earlier].with(
        neighbors[later], gone, (node, likeness) -> link(node, joined, likeness));
    neighbors[earlier].clear();
    neighbors[later].clear();
  }

  /// Two that are alike enough; the most alike first, then the earliest.
  private record Pair(double score, int earlier, int later) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      int order = Double.compare(other.score, score);
      order = order != 0 ? order : Integer.compare(earlier, other.earlier);
      return order != 0 ? order : Integer.compare(later, other.later);
    }
  }
}
