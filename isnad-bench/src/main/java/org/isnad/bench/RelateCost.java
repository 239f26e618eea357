package org.isnad.bench;

import java.util.Map;
import java.util.TreeMap;

/// What one sample of a collection cost, in processor time.
///
/// @param reports how many there were
/// @param analysis in which all of them were cleaned and analyzed
/// @param relating in which all of them were related
/// @param relations how many of each kind came out
record RelateCost(int reports, Spent analysis, Spent relating, Map<String, Long> relations) {
  private static final double NANOS_A_MICRO = 1e3;

  RelateCost {
    relations = new TreeMap<>(relations);
  }

  /// Nanoseconds.
  ///
  /// @param work garbage collection included
  /// @param compiling what the virtual machine's compiler took meanwhile
  record Spent(double work, double compiling) {
    static Spent of(Cpu cpu) {
      return new Spent(cpu.taken(), cpu.compiling());
    }
  }

  double analysisMicros() {
    return micros(analysis.work);
  }

  double relatingMicros() {
    return micros(relating.work);
  }

  /// Of a report.
  double micros(double nanos) {
    return nanos / NANOS_A_MICRO / Math.max(1, reports);
  }

  /// Above 1 where relating takes less than the analysis.
  double ratio() {
    return analysis.work / Math.max(1, relating.work);
  }

  /// The same, the compiler's time with both.
  double ratioWithCompiling() {
    return (analysis.work + analysis.compiling) / Math.max(1, relating.work + relating.compiling);
  }
}
