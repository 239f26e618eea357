package org.isnad.archive.search;

import java.util.TreeSet;

/// Tells one question from another, so that a cursor is not taken for another question's. Static and thread-safe.
final class RequestKey {
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private RequestKey() {}

  /// A number that is the same in every process. Counts and the size of a page play no part, nor do the reports of a story, which may have grown.
  static long of(SearchRequest request) {
    StringBuilder text = new StringBuilder();
    text.append(request.query()).append('\n').append(request.scope().name());
    text.append('\n').append(request.ordering().name());
    text.append('\n').append(request.options().variants());
    text.append(request.options().loosest().name()).append(request.options().recency());
    for (Filter filter : request.filters()) {
      text.append('\n').append(text(filter));
    }
    long hash = text.length();
    for (int i = 0; i < text.length(); i++) {
      hash = Long.rotateLeft((hash ^ text.charAt(i)) * MIX, 29);
    }
    return hash;
  }

  private static String text(Filter filter) {
    return switch (filter) {
      case Filter.Values values -> values.dimension().name() + new TreeSet<>(values.values());
      case Filter.Days days -> days.clock().name() + days.from() + ' ' + days.to();
      case Filter.Figures figures -> figures.unit() + figures.from() + ' ' + figures.to();
      case Filter.Reports _ -> "reports";
      case Filter.Statements _ -> "statements";
      case Filter.Not not -> "not " + text(not.filter());
      case Filter.Any any -> {
        TreeSet<String> parts = new TreeSet<>();
        any.filters().forEach(one -> parts.add(text(one)));
        yield "any" + parts;
      }
    };
  }
}
