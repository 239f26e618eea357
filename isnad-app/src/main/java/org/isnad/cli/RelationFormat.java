package org.isnad.cli;

import java.util.Locale;

/// What relations are written as.
enum RelationFormat {
  /// For a person.
  PRETTY,
  /// `isnad/1`, one relation a line.
  JSONL;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
