package org.isnad.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.analyze.Analyzer;
import org.isnad.clean.Article;
import org.isnad.clean.CleanOptions;
import org.isnad.clean.Cleaner;
import org.isnad.clean.Refused;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.source.Item;
import org.isnad.source.Origin;
import org.isnad.source.Page;
import org.isnad.source.Refusal;
import org.isnad.text.Problem;

/// From one item of an input to what stands in the output: cleaned, analyzed, rendered. Immutable and thread-safe.
record Pipeline(Cleaner cleaner, Analyzer analyzer, Rendering rendering) {

  static Pipeline load(CleanOptions options, Gazetteer names, Rendering rendering) {
    return new Pipeline(Cleaner.load(options), Analyzer.load(names), rendering);
  }

  Outcome process(Item item) {
    return switch (item) {
      case Refusal refusal -> new Outcome.Refused(refusal);
      case Page page -> process(page);
    };
  }

  /// The problems of an input that is kept, the first of each kind, as they are told on standard error.
  private static List<Refusal> remarks(Article article) {
    Map<String, Refusal> byCode = new LinkedHashMap<>();
    for (Problem problem : article.problems()) {
      Origin origin = article.origin();
      String file = origin.file() == null ? article.id() : origin.file();
      byCode.putIfAbsent(
          problem.code(),
          new Refusal(file, origin.record(), origin.offset(), problem.code(), problem.message()));
    }
    return List.copyOf(byCode.values());
  }

  private Outcome process(Page page) {
    try {
      return switch (cleaner.clean(page)) {
        case Refused(Refusal refusal) -> new Outcome.Refused(refusal);
        case Article article ->
            new Outcome.Done(rendering.report().apply(analyzer.analyze(article)), remarks(article));
      };
    } catch (RuntimeException e) {
      throw new IllegalStateException("while reading " + page.id(), e);
    }
  }
}
