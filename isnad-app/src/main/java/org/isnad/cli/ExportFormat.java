package org.isnad.cli;

import java.util.Locale;

/// What an archive is written as.
enum ExportFormat {
  /// `isnad/1`, a document or relation a line.
  JSONL;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
