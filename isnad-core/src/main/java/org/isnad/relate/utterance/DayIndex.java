package org.isnad.relate.utterance;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The passages of one closed day, ready to be compared with those of later days. Immutable; the arrays are never changed.
///
/// @param day counted from 1970-01-01; null for reports of no known day
/// @param firsts of each node, which are the day's passages of the same words, the one that stands for all: copies count as one when they are compared
/// @param all of each node all its passages, in the order of their reports' ids
/// @param reports the ids of the day's reports, sorted
/// @param numbers of each report the numbers of the nodes of its passages
/// @param few the nodes of so few concepts that one key in common is enough
/// @param keys what they are found by: of each the upper 44 bits of a hash and the number of its node, sorted
@SuppressWarnings("ArrayRecordComponent") // Never compared and never changed.
record DayIndex(
    @Nullable Integer day,
    Passage[] firsts,
    List<List<Passage>> all,
    String[] reports,
    int[][] numbers,
    BitSet few,
    long[] keys) {
  static final int NODE_BITS = 20;
  static final long NODE_MASK = (1L << NODE_BITS) - 1;

  private static final int[] NO_NODES = {};

  DayIndex {
    all = List.copyOf(all);
    if (firsts.length > NODE_MASK) {
      throw new IllegalArgumentException("too many statements on a day: " + firsts.length);
    }
  }

  /// How many nodes there are.
  int nodes() {
    return firsts.length;
  }

  Passage first(int node) {
    return firsts[node];
  }

  List<Passage> passages(int node) {
    return all.get(node);
  }

  /// Whether the report is one of the day.
  boolean has(String report) {
    return Arrays.binarySearch(reports, report) >= 0;
  }

  /// The numbers of the nodes of the report's passages; none of a report of another day.
  int[] of(String report) {
    int found = Arrays.binarySearch(reports, report);
    return found < 0 ? NO_NODES : numbers[found];
  }
}
