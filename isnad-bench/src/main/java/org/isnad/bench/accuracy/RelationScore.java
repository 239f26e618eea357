package org.isnad.bench.accuracy;

import java.util.List;

/// How right relations of one kind are.
///
/// @param name of the kind
/// @param measures in the order in which they are told
/// @param misses one line each
record RelationScore(String name, List<Measure> measures, List<String> misses) {
  RelationScore {
    measures = List.copyOf(measures);
    misses = List.copyOf(misses);
  }

  /// One line of a table.
  ///
  /// @param f1 of an attribute, its accuracy
  /// @param of how many were looked at
  record Measure(String label, double precision, double recall, double f1, long of) {
    static Measure of(String label, Tally tally) {
      return new Measure(label, tally.precision(), tally.recall(), tally.f1(), tally.gold());
    }

    /// A share alone.
    static Measure share(String label, long right, long of) {
      double share = of == 0 ? 0 : (double) right / of;
      return new Measure(label, share, share, share, of);
    }
  }

  Table table() {
    Table table = new Table(name, "precision", "recall", "F1", "of");
    for (Measure measure : measures) {
      table.row(
          measure.label(),
          Tables.told(measure.precision()),
          Tables.told(measure.recall()),
          Tables.told(measure.f1()),
          Long.toString(measure.of()));
    }
    return table;
  }
}
