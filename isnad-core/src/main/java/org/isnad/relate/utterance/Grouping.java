package org.isnad.relate.utterance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

/// Groups passages by average link: two groups become one where they are alike on the average, so that a short remark which stands in two long ones
/// does not tie together what else those say. Static and thread-safe.
final class Grouping {
  /// The least that counts for two passages, however little they are alike.
  private static final float LEAST = -0.2f;

  /// A group of more passages must be alike on the average,
  private static final int SMALL = 4;

  /// and a small one may fall short by this.
  private static final double SHORT = -0.03;

  /// Of a large group so many are asked.
  private static final int ASKED = 8;

  private Grouping() {}

  /// That two passages, numbered from 0, are one utterance.
  record Edge(int a, int b, float evidence) {
    private static final Comparator<Edge> SUREST =
        Comparator.comparingDouble((Edge edge) -> -edge.evidence)
            .thenComparingInt(Edge::a)
            .thenComparingInt(Edge::b);
  }

  /// The groups that cover the component, each in order.
  ///
  /// @param component what stands for the passages 0, 1, … of the edges
  /// @param passages what is compared where no edge tells
  static List<int[]> of(int[] component, List<Edge> edges, IntFunction<Passage> passages) {
    int size = component.length;
    IntFunction<Passage> members = member -> passages.apply(component[member]);
    List<Edge> surest = new ArrayList<>(edges);
    surest.sort(Edge.SUREST);
    Known known = new Known(surest, members);
    List<List<Integer>> groupOf = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      groupOf.add(new ArrayList<>(List.of(i)));
    }
    for (Edge edge : surest) {
      List<Integer> left = groupOf.get(edge.a);
      List<Integer> right = groupOf.get(edge.b);
      if (left != right && average(left, right, known) > allowed(left, right)) {
        List<Integer> larger = left.size() >= right.size() ? left : right;
        List<Integer> smaller = larger == left ? right : left;
        larger.addAll(smaller);
        smaller.forEach(node -> groupOf.set(node, larger));
      }
    }
    List<int[]> groups = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      List<Integer> group = groupOf.get(i);
      if (Collections.min(group) == i) {
        groups.add(group.stream().sorted().mapToInt(member -> component[member]).toArray());
      }
    }
    return groups;
  }

  private static double allowed(List<Integer> left, List<Integer> right) {
    return left.size() + right.size() > SMALL ? 0 : SHORT;
  }

  private static double average(List<Integer> left, List<Integer> right, Known known) {
    int rows = Math.min(ASKED, left.size());
    int columns = Math.min(ASKED, right.size());
    double sum = 0;
    for (int i = 0; i < rows; i++) {
      for (int k = 0; k < columns; k++) {
        sum += known.of(left.get(i), right.get(k));
      }
    }
    return sum / (rows * columns);
  }

  /// The evidence between members, found or worked out when it is asked for. Not thread-safe.
  private static final class Known {
    private final IntFunction<Passage> members;
    private final LongTable pairs;
    private float[] evidence;

    Known(List<Edge> edges, IntFunction<Passage> members) {
      this.members = members;
      pairs = new LongTable(edges.size());
      evidence = new float[Math.max(16, edges.size())];
      edges.forEach(edge -> evidence[pairs.add(key(edge.a, edge.b))] = edge.evidence);
    }

    float of(int a, int b) {
      int before = pairs.size();
      int number = pairs.add(key(a, b));
      if (number == before) {
        if (number == evidence.length) {
          evidence = Arrays.copyOf(evidence, number * 2);
        }
        double worked = Evidence.of(members.apply(a), members.apply(b));
        evidence[number] = Math.max(LEAST, (float) worked);
      }
      return evidence[number];
    }

    private static long key(int a, int b) {
      return (Math.min(a, b) + 1L) << 32 | Math.max(a, b);
    }
  }
}
