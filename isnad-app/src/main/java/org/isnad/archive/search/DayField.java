package org.isnad.archive.search;

/// The three clocks, which are never mixed.
public enum DayField {
  /// The report's own day.
  PUBLISHED,
  /// When a statement was made, where the report tells it; of a report, when any of its statements was.
  SAID,
  /// Days that the text speaks of; of a statement, those within what was said.
  EVENT;

  /// The field of the index.
  String field() {
    return switch (this) {
      case PUBLISHED -> "published";
      case SAID -> "said";
      case EVENT -> "event";
    };
  }
}
