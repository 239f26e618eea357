package org.isnad.bench;

import java.util.Map;
import java.util.TreeMap;

/// What one sample of a collection cost, in processor time.
///
/// @param reports how many there were
/// @param analysis nanoseconds in which all of them were cleaned and analyzed
/// @param relating nanoseconds in which all of them were related
/// @param relations how many of each kind came out
record RelateCost(int reports, long analysis, long relating, Map<String, Long> relations) {
  private static final double NANOS_A_MICRO = 1e3;

  RelateCost {
    relations = new TreeMap<>(relations);
  }

  double analysisMicros() {
    return analysis / NANOS_A_MICRO / Math.max(1, reports);
  }

  double relatingMicros() {
    return relating / NANOS_A_MICRO / Math.max(1, reports);
  }

  /// Above 1 where relating takes less than the analysis.
  double ratio() {
    return (double) analysis / Math.max(1, relating);
  }
}
