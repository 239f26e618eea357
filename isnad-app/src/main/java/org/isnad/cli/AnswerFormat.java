package org.isnad.cli;

import java.util.Locale;

/// What answers are written as.
enum AnswerFormat {
  /// For a person.
  PRETTY,
  /// A row a line, as a JSON object.
  JSONL,
  /// A row a line, cells between commas, the names in the first line (RFC 4180).
  CSV;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
