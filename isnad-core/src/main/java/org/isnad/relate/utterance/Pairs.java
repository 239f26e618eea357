package org.isnad.relate.utterance;

import java.util.Arrays;

/// Pairs of nodes of a day with those of an earlier one, or of the day itself, each with how sure it is that the two are one utterance. Immutable.
///
/// By their place they are in the order of the first node, then of the second.
final class Pairs {
  static final Pairs NONE = new Pairs(new int[0], new int[0], new float[0]);

  private final int[] first;
  private final int[] second;
  private final float[] evidence;

  /// Second node and place of each, sorted.
  private final long[] bySecond;

  /// @param first nodes of the later day, in order
  /// @param second nodes of the earlier day, in order for one of the later; of the same day, above the first
  Pairs(int[] first, int[] second, float[] evidence) {
    this.first = first.clone();
    this.second = second.clone();
    this.evidence = evidence.clone();
    bySecond = new long[first.length];
    for (int place = 0; place < bySecond.length; place++) {
      bySecond[place] = (long) second[place] << Integer.SIZE | place;
    }
    Arrays.sort(bySecond);
  }

  int size() {
    return first.length;
  }

  int first(int place) {
    return first[place];
  }

  int second(int place) {
    return second[place];
  }

  float evidence(int place) {
    return evidence[place];
  }

  /// Tells every pair of a node of the later day.
  void ofFirst(int node, Partner out) {
    int at = Arrays.binarySearch(first, node);
    while (at > 0 && first[at - 1] == node) {
      at--;
    }
    for (; at >= 0 && at < first.length && first[at] == node; at++) {
      out.take(second[at], evidence[at]);
    }
  }

  /// Tells every pair of a node of the earlier day.
  void ofSecond(int node, Partner out) {
    int found = Arrays.binarySearch(bySecond, (long) node << Integer.SIZE);
    for (int at = found < 0 ? -found - 1 : found;
        at < bySecond.length && (int) (bySecond[at] >>> Integer.SIZE) == node;
        at++) {
      int place = (int) bySecond[at];
      out.take(first[place], evidence[place]);
    }
  }

  /// Takes the other node of a pair.
  interface Partner {
    void take(int node, float evidence);
  }
}
