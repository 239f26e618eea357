package org.isnad.relate.utterance;

import java.util.List;
import java.util.Map;

/// The passages of one closed day, ready to be compared with those of later days. Immutable; the arrays are never changed.
///
/// @param day counted from 1970-01-01; null for reports of no known day
/// @param nodes the day's passages
/// @param byReport the numbers of the nodes of a report's passages
/// @param keys what they are found by: of each the upper 44 bits of a hash and the number of its node, sorted
@SuppressWarnings("ArrayRecordComponent") // Never compared and never changed.
record DayIndex(
    @org.jspecify.annotations.Nullable Integer day,
    List<Node> nodes,
    Map<String, int[]> byReport,
    long[] keys) {
  static final int NODE_BITS = 20;
  static final long NODE_MASK = (1L << NODE_BITS) - 1;

  DayIndex {
    nodes = List.copyOf(nodes);
    byReport = Map.copyOf(byReport);
    if (nodes.size() > NODE_MASK) {
      throw new IllegalArgumentException("too many statements on a day: " + nodes.size());
    }
  }
}
