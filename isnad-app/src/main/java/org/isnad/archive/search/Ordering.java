package org.isnad.archive.search;

/// In which order hits are given. Equal hits stand in the order in which their reports arrived.
public enum Ordering {
  /// The closest first.
  RELEVANCE,
  /// The report of the latest day first, undated ones last.
  NEWEST,
  /// The report of the earliest day first, undated ones last.
  OLDEST
}
