package org.isnad.analyze.time;

import java.util.List;
import org.isnad.clean.Article;
import org.isnad.text.Reading;

/// Finds the temporal expressions of an article. Immutable and thread-safe.
public final class TimeAnalyzer {
  private TimeAnalyzer() {}

  /// Reads the lexicons.
  public static TimeAnalyzer load() {
    return new TimeAnalyzer();
  }

  /// The article's temporal expressions, in the order of the text, without overlap.
  public List<Timex> find(Article article, Reading reading) {
    return List.of();
  }
}
