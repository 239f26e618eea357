package org.isnad.relate.utterance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/// The pairs found between the nodes of several days, numbered through, as a graph. Not thread-safe while it is made.
final class Links {
  private final int nodes;
  private int size;
  private int[] left = new int[1024];
  private int[] right = new int[1024];
  private float[] evidence = new float[1024];

  /// Where the links of a node begin in `linksOf`.
  private int[] starts = new int[0];

  private int[] linksOf = new int[0];

  Links(int nodes) {
    this.nodes = nodes;
  }

  void add(int a, int b, float evidenceOfBoth) {
    if (size == left.length) {
      left = Arrays.copyOf(left, size * 2);
      right = Arrays.copyOf(right, size * 2);
      evidence = Arrays.copyOf(evidence, size * 2);
    }
    left[size] = Math.min(a, b);
    right[size] = Math.max(a, b);
    evidence[size++] = evidenceOfBoth;
  }

  /// To be called when all are added.
  void close() {
    starts = new int[nodes + 1];
    for (int i = 0; i < size; i++) {
      starts[left[i] + 1]++;
      starts[right[i] + 1]++;
    }
    for (int node = 0; node < nodes; node++) {
      starts[node + 1] += starts[node];
    }
    int[] next = Arrays.copyOf(starts, nodes);
    linksOf = new int[2 * size];
    for (int i = 0; i < size; i++) {
      linksOf[next[left[i]]++] = i;
      linksOf[next[right[i]]++] = i;
    }
  }

  boolean any(int node) {
    return starts[node] < starts[node + 1];
  }

  /// The nodes that hang together with one, in order; they are added to `seen`.
  int[] component(int start, BitSet seen) {
    BitSet component = new BitSet();
    Deque<Integer> next = new ArrayDeque<>();
    next.add(start);
    component.set(start);
    while (!next.isEmpty()) {
      int node = next.remove();
      for (int i = starts[node]; i < starts[node + 1]; i++) {
        int link = linksOf[i];
        int other = left[link] == node ? right[link] : left[link];
        if (!component.get(other)) {
          component.set(other);
          next.add(other);
        }
      }
    }
    seen.or(component);
    return component.stream().toArray();
  }

  /// The links within a component, its nodes numbered from 0.
  List<Grouping.Edge> within(int[] component) {
    List<Grouping.Edge> edges = new ArrayList<>();
    for (int place = 0; place < component.length; place++) {
      int node = component[place];
      for (int i = starts[node]; i < starts[node + 1]; i++) {
        int link = linksOf[i];
        if (left[link] == node) {
          int other = Arrays.binarySearch(component, right[link]);
          edges.add(new Grouping.Edge(place, other, evidence[link]));
        }
      }
    }
    return edges;
  }
}
