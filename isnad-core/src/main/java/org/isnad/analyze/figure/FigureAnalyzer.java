package org.isnad.analyze.figure;

import java.util.List;
import org.isnad.analyze.time.Timex;
import org.isnad.clean.Article;
import org.isnad.text.Reading;

/// Finds the quantities of an article. Immutable and thread-safe.
public final class FigureAnalyzer {
  private FigureAnalyzer() {}

  /// Reads the lexicons.
  public static FigureAnalyzer load() {
    return new FigureAnalyzer();
  }

  /// The article's quantities, in the order of the text; nothing that a time has taken.
  public List<Figure> find(Article article, Reading reading, List<Timex> times) {
    return List.of();
  }
}
