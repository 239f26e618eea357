package org.isnad.bench.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.analyze.Analyzer;
import org.isnad.bench.accuracy.Member.ShapeException;
import org.isnad.clean.Article;
import org.isnad.clean.Cleaned;
import org.isnad.clean.Cleaner;
import org.isnad.clean.Refused;
import org.isnad.source.Item;
import org.isnad.source.Page;
import org.isnad.source.Refusal;
import org.isnad.source.SourceReader;
import org.isnad.wire.AnalysisWriter;

/// The analyses that this build makes, by way of the wire, as `isnad analyze --format jsonl` gives them. A report that is refused has none.
final class CurrentBuild {
  private final Cleaner cleaner = Cleaner.load();
  private final Analyzer analyzer = Analyzer.load();
  private final AnalysisWriter writer = AnalysisWriter.compact();

  /// The answers by the ids of their reports.
  ///
  /// @throws IOException where the file cannot be read
  Map<String, Answer> read(Path documents) throws IOException {
    Map<String, Answer> answers = new LinkedHashMap<>();
    new SourceReader().read(List.of(documents), item -> add(item, answers));
    return answers;
  }

  private void add(Item item, Map<String, Answer> answers) {
    switch (item) {
      case Refusal _ -> {
        // FolderScore tells which reports have no analysis.
      }
      case Page page -> add(cleaner.clean(page), answers);
    }
  }

  private void add(Cleaned cleaned, Map<String, Answer> answers) {
    switch (cleaned) {
      case Refused _ -> {
        // As above.
      }
      case Article article -> answers.put(article.id(), answer(article));
    }
  }

  private Answer answer(Article article) {
    byte[] document = writer.bytes(analyzer.analyze(article));
    try {
      return AnswerReader.answer(Member.parse(new String(document, StandardCharsets.UTF_8)));
    } catch (ShapeException e) {
      throw new IllegalStateException("this build's own analysis of " + article.id(), e);
    }
  }
}
