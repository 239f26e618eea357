package org.isnad.analyze.statement;

import java.util.List;
import org.isnad.analyze.name.Names;
import org.isnad.analyze.time.Timex;
import org.isnad.clean.Article;
import org.isnad.text.Reading;

/// Finds the statements of an article with their speakers and chains. Immutable and thread-safe.
public final class StatementAnalyzer {
  private final Vocabulary vocabulary;

  private StatementAnalyzer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// Reads the lexicons.
  public static StatementAnalyzer load() {
    return new StatementAnalyzer(Vocabulary.load(WeightedConfidence.load()));
  }

  /// The same, with another way to be sure of a speaker.
  static StatementAnalyzer load(SpeakerConfidence confidence) {
    return new StatementAnalyzer(Vocabulary.load(confidence));
  }

  /// The article's statements, in the order of the text.
  public List<Statement> find(Article article, Reading reading, Names names, List<Timex> times) {
    return new ReportReader(
            article, new Scene(reading, names, times, vocabulary), vocabulary, times)
        .read();
  }
}
