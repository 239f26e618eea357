package org.isnad.spark;

import java.util.Map;
import java.util.TreeMap;

/// What relating did. Immutable.
///
/// @param reports that were related, and what was refused
/// @param relations by kind
/// @param blocks of days that were folded side by side
/// @param again how many of them had to be folded again from farther back
record RelateCounters(Counters reports, Map<String, Long> relations, int blocks, int again) {
  RelateCounters {
    relations = new TreeMap<>(relations);
  }

  /// As JSON, indented.
  String json() {
    String counted = reports.json();
    return counted.substring(0, counted.length() - "\n}\n".length())
        + ",\n  \"relations\": "
        + Counters.object(relations)
        + ",\n  \"blocks\": "
        + blocks
        + ",\n  \"folded_again\": "
        + again
        + "\n}\n";
  }
}
