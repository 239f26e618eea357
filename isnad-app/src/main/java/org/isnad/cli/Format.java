package org.isnad.cli;

/// What a record is written as.
enum Format {
  /// For a person.
  PRETTY,
  /// `isnad/1`, one document a line.
  JSONL,
  /// `isnad/1`, one array of indented documents.
  JSON;

  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
