package org.isnad.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.isnad.analyze.encounter.EncounterAnalyzer;
import org.isnad.analyze.figure.FigureAnalyzer;
import org.isnad.analyze.name.NameAnalyzer;
import org.isnad.analyze.name.Names;
import org.isnad.analyze.statement.Statement;
import org.isnad.analyze.statement.StatementAnalyzer;
import org.isnad.analyze.time.TimeAnalyzer;
import org.isnad.analyze.time.Timex;
import org.isnad.clean.Article;
import org.isnad.clean.Cleaner;
import org.isnad.source.Page;
import org.isnad.text.FirstWords;
import org.isnad.text.Reading;

/// The analysis, layer by layer in [org.isnad.analyze.Analyzer]'s order, with the time that each takes. Not thread-safe.
final class LayeredAnalysis implements Work<Page> {
  private final Cleaner cleaner = Cleaner.load();
  private final TimeAnalyzer times = TimeAnalyzer.load();
  private final FigureAnalyzer figures = FigureAnalyzer.load();
  private final NameAnalyzer names = NameAnalyzer.load();
  private final StatementAnalyzer statements = StatementAnalyzer.load();
  private final EncounterAnalyzer encounters = EncounterAnalyzer.load();
  private final FirstWords words =
      FirstWords.join(List.of(times.firstWords(), figures.firstWords(), encounters.firstWords()));
  private final Map<String, Long> nanoseconds = new LinkedHashMap<>();

  @Override
  public long on(Page page) {
    if (!(timed("clean", () -> cleaner.clean(page)) instanceof Article article)) {
      return 0;
    }
    Reading reading =
        timed(
            "tokenize, sentences",
            () -> Reading.of(article.text(), article.layout().content(), words));
    List<Timex> foundTimes = timed("time", () -> times.find(article, reading));
    Names foundNames = timed("name", () -> names.find(article, reading, foundTimes));
    List<Statement> foundStatements =
        timed("statement", () -> statements.find(article, reading, foundNames, foundTimes));
    int found = timed("figure", () -> figures.find(article, reading, foundTimes)).size();
    found +=
        timed(
                "encounter",
                () -> encounters.find(article, reading, foundNames, foundTimes, foundStatements))
            .size();
    return found + reading.tokens().size() + foundStatements.size();
  }

  /// Nanoseconds a layer since the last [#forget()], in the order of the analysis.
  Map<String, Long> nanoseconds() {
    return nanoseconds;
  }

  void forget() {
    nanoseconds.clear();
  }

  private <T> T timed(String layer, Supplier<T> work) {
    long began = System.nanoTime();
    T result = work.get();
    nanoseconds.merge(layer, System.nanoTime() - began, Long::sum);
    return result;
  }
}
