package org.isnad.clean;

import java.util.HashMap;
import java.util.Map;

/// How many pages of each source hold each line, in bounded memory: lossy counting (Manku and Motwani, "Approximate Frequency Counts over Data Streams",
/// VLDB 2002) over the lines of all sources. A count is too low by one in [#WIDTH] lines of the whole stream at most. Not thread-safe.
final class LineCounts {
  static final int WIDTH = 1_000_000;

  private static final int SAMPLE = 120;

  private final int width;
  private final Map<String, Source> sources = new HashMap<>();
  private long lines;

  LineCounts() {
    this(WIDTH);
  }

  LineCounts(int width) {
    this.width = width;
  }

  /// One source's pages and lines.
  static final class Source {
    private final Map<Long, Count> counts = new HashMap<>();
    private long pages;

    long pages() {
      return pages;
    }

    /// By key; not to be changed.
    Map<Long, Count> counts() {
      return counts;
    }
  }

  /// How often a line was seen, and how often at an edge of its page.
  static final class Count {
    private final long missed;
    private final String sample;
    private long seen;
    private long atEdge;

    private Count(long missed, String sample) {
      this.missed = missed;
      this.sample = sample;
    }

    long seen() {
      return seen;
    }

    long atEdge() {
      return atEdge;
    }

    /// The line's first 120 characters, as it was first seen.
    String sample() {
      return sample;
    }
  }

  /// Begins a page.
  Source page(String key) {
    Source source = sources.computeIfAbsent(key, k -> new Source());
    source.pages++;
    return source;
  }

  /// A line of the page; a page gives each of its lines once.
  void line(Source source, long key, boolean edge, String text, int from, int to) {
    Count count = source.counts.get(key);
    if (count == null) {
      count = new Count(lines / width, text.substring(from, Math.min(to, from + SAMPLE)));
      source.counts.put(key, count);
    }
    count.seen++;
    count.atEdge += edge ? 1 : 0;
    lines++;
    if (lines % width == 0) {
      forget(lines / width);
    }
  }

  private void forget(long bucket) {
    for (Source source : sources.values()) {
      source.counts.values().removeIf(old -> old.seen + old.missed <= bucket);
    }
    sources.values().removeIf(source -> source.counts.isEmpty());
  }

  /// By source; not to be changed.
  Map<String, Source> sources() {
    return sources;
  }
}
