package org.isnad.relate.story;

import java.util.Arrays;

/// To whom one is alike, and how much: nodes ascending. Not thread-safe.
final class Neighbors {
  private static final int[] NO_NODES = new int[0];
  private static final double[] NO_LIKENESSES = new double[0];

  private int[] nodes = NO_NODES;
  private double[] likenesses = NO_LIKENESSES;
  private int size;

  /// Is handed a neighbor.
  @FunctionalInterface
  interface Each {
    void neighbor(int node, double likeness);
  }

  /// Adds one that comes after all others.
  void add(int node, double likeness) {
    if (size == nodes.length) {
      int room = Math.max(4, size * 2);
      nodes = Arrays.copyOf(nodes, room);
      likenesses = Arrays.copyOf(likenesses, room);
    }
    nodes[size] = node;
    likenesses[size++] = likeness;
  }

  /// Hands over the neighbors of either that are not gone, ascending, with the sum of their likenesses.
  void with(Neighbors other, boolean[] gone, Each each) {
    int i = 0;
    int j = 0;
    while (i < size || j < other.size) {
      int left = i < size ? nodes[i] : Integer.MAX_VALUE;
      int right = j < other.size ? other.nodes[j] : Integer.MAX_VALUE;
      int node = Math.min(left, right);
      double likeness = 0;
      if (left == node) {
        likeness += likenesses[i++];
      }
      if (right == node) {
        likeness += other.likenesses[j++];
      }
      if (!gone[node]) {
        each.neighbor(node, likeness);
      }
    }
  }

  void clear() {
    size = 0;
    nodes = NO_NODES;
    likenesses = NO_LIKENESSES;
  }
}
