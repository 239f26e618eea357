package org.isnad.relate.story;

import java.util.Arrays;

/// To whom one is alike, and how much: nodes ascending. Not thread-safe.
final class Neighbors {
  private int[] nodes = new int[4];
  private double[] likenesses = new double[4];
  private int size;

  /// Is handed a neighbor.
  @FunctionalInterface
  interface Each {
    void neighbor(int node, double likeness);
  }

  /// Adds one that comes after all others.
  void add(int node, double likeness) {
    if (size == nodes.length) {
      nodes = Arrays.copyOf(nodes, size * 2);
      likenesses = Arrays.copyOf(likenesses, size * 2);
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
    nodes = new int[1];
    likenesses = new double[1];
  }
}
