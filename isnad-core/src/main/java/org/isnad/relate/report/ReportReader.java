package org.isnad.relate.report;

import org.isnad.analyze.Analysis;

/// Makes an analysis ready to be compared. Immutable and thread-safe; loading reads the lexicon once.
public final class ReportReader {
  private final WordReader words;

  private ReportReader(WordReader words) {
    this.words = words;
  }

  /// Reads the lexicon of function words.
  public static ReportReader load() {
    return new ReportReader(WordReader.load());
  }

  public Report read(Analysis analysis) {
    return new Report(analysis, words.read(analysis));
  }

  /// For what looks at names and never at words: a report without any.
  public Report named(Analysis analysis) {
    return new Report(analysis, Words.NONE);
  }
}
