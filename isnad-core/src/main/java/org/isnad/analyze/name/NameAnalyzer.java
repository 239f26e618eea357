package org.isnad.analyze.name;

import java.util.List;
import org.isnad.analyze.time.Timex;
import org.isnad.clean.Article;
import org.isnad.text.Reading;

/// Finds the names of an article and merges those of one bearer. Immutable and thread-safe.
public final class NameAnalyzer {
  private NameAnalyzer() {}

  /// Reads the lexicons.
  public static NameAnalyzer load() {
    return new NameAnalyzer();
  }

  /// The article's persons, organizations and places, and the titles in it.
  public Names find(Article article, Reading reading, List<Timex> times) {
    return new Names(List.of(), List.of(), List.of());
  }
}
