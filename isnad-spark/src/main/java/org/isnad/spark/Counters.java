package org.isnad.spark;

import java.util.Map;
import java.util.TreeMap;

/// How many reports there are, and what was refused and why. Immutable.
///
/// @param reports that were analyzed
/// @param refused by code
/// @param problems of reports that were kept, by code; a report counts once under each
record Counters(long reports, Map<String, Long> refused, Map<String, Long> problems) {
  Counters {
    refused = new TreeMap<>(refused);
    problems = new TreeMap<>(problems);
  }

  long refusals() {
    return refused.values().stream().mapToLong(Long::longValue).sum();
  }

  /// As JSON, indented, codes in their order.
  String json() {
    return "{\n  \"reports\": "
        + reports
        + ",\n  \"refused\": "
        + object(refused)
        + ",\n  \"problems\": "
        + object(problems)
        + "\n}\n";
  }

  static String object(Map<String, Long> counts) {
    StringBuilder json = new StringBuilder("{");
    counts.forEach((code, count) ->
        json.append(json.length() > 1 ? ", " : " ")
            .append('"')
            .append(code)
            .append("\": ")
            .append(count));
    return json.append(counts.isEmpty() ? "}" : " }").toString();
  }
}
