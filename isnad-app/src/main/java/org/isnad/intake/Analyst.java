package org.isnad.intake;

import java.nio.charset.StandardCharsets;
import org.isnad.analyze.Analysis;
import org.isnad.analyze.Analyzer;
import org.isnad.clean.Article;
import org.isnad.clean.Cleaner;
import org.isnad.clean.Refused;
import org.isnad.source.Page;
import org.isnad.source.Refusal;
import org.isnad.wire.AnalysisLines;
import org.isnad.wire.AnalysisReader;
import org.isnad.wire.WireException;

/// Turns what is given into analyses. Immutable and thread-safe.
public record Analyst(Cleaner cleaner, Analyzer analyzer, AnalysisReader reader) {
  /// What became of one thing that was given.
  public sealed interface Outcome {
    /// An analysis.
    record Done(Analysis analysis) implements Outcome {}

    /// None, and why.
    record Refused(Refusal refusal) implements Outcome {}
  }

  public Analyst(Cleaner cleaner, Analyzer analyzer) {
    this(cleaner, analyzer, AnalysisReader.create());
  }

  /// The analysis, or why there is none.
  public Outcome analyze(Given given) {
    return switch (given) {
      case Given.Report(Refusal refusal) -> new Outcome.Refused(refusal);
      case Given.Report(Page page) -> analyze(page);
      case Given.Made(AnalysisLines.Line line) -> read(line);
    };
  }

  private Outcome analyze(Page page) {
    try {
      return switch (cleaner.clean(page)) {
        case Refused(Refusal refusal) -> new Outcome.Refused(refusal);
        case Article article -> new Outcome.Done(analyzer.analyze(article));
      };
    } catch (RuntimeException e) {
      throw new IllegalStateException("while reading " + page.id(), e);
    }
  }

  private Outcome read(AnalysisLines.Line line) {
    try {
      return new Outcome.Done(reader.read(line.document().getBytes(StandardCharsets.UTF_8)));
    } catch (WireException e) {
      return new Outcome.Refused(
          new Refusal(
              line.file(), line.number(), null, "bad-analysis", String.valueOf(e.getMessage())));
    }
  }
}
