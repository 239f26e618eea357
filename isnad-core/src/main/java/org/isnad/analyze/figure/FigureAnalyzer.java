package org.isnad.analyze.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.isnad.analyze.time.Timex;
import org.isnad.clean.Article;
import org.isnad.text.FirstWords;
import org.isnad.text.Reading;
import org.isnad.text.Tokens;

/// Finds the quantities of an article. Immutable and thread-safe.
public final class FigureAnalyzer {
  private final FigureLexicon lexicon;

  private FigureAnalyzer(FigureLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// Reads the lexicons.
  public static FigureAnalyzer load() {
    return new FigureAnalyzer(FigureLexicon.load());
  }

  /// The words with which figures may begin.
  public FirstWords firstWords() {
    return lexicon.firstWords();
  }

  /// The article's quantities, in the order of the text; nothing that a time has taken.
  public List<Figure> find(Article article, Reading reading, List<Timex> times) {
    Tokens tokens = reading.tokens();
    FigureReader reader = new FigureReader(reading, lexicon, times);
    List<Figure> out = new ArrayList<>();
    int time = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (!reader.mayBegin(i)) {
        continue;
      }
      while (time < times.size() && times.get(time).span().end() <= tokens.start(i)) {
        time++;
      }
      if (time < times.size() && times.get(time).span().start() < tokens.end(i)) {
        continue;
      }
      int next = reader.read(i, out);
      i = Math.max(i, next - 1);
    }
    return Collections.unmodifiableList(out);
  }
}
