package org.isnad.cli;

import org.isnad.analyze.Analyzer;
import org.isnad.clean.Article;
import org.isnad.clean.CleanOptions;
import org.isnad.clean.Cleaner;
import org.isnad.clean.Refused;
import org.isnad.source.Item;
import org.isnad.source.Page;
import org.isnad.source.Refusal;

/// From one item of an input to what stands in the output: cleaned, analyzed, rendered. Immutable and thread-safe.
record Pipeline(Cleaner cleaner, Analyzer analyzer, Rendering rendering) {

  static Pipeline load(CleanOptions options, Rendering rendering) {
    return new Pipeline(Cleaner.load(options), Analyzer.load(), rendering);
  }

  Outcome process(Item item) {
    return switch (item) {
      case Refusal refusal -> new Outcome.Refused(refusal);
      case Page page -> process(page);
    };
  }

  private Outcome process(Page page) {
    try {
      return switch (cleaner.clean(page)) {
        case Refused(Refusal refusal) -> new Outcome.Refused(refusal);
        case Article article ->
            new Outcome.Done(rendering.report().apply(analyzer.analyze(article)));
      };
    } catch (RuntimeException e) {
      throw new IllegalStateException("while reading " + page.id(), e);
    }
  }
}
