package org.isnad.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.Isnad;
import org.isnad.analyze.Analysis;
import org.isnad.analyze.Analyzer;
import org.isnad.clean.Article;
import org.isnad.relate.duplicate.DuplicateStage;
import org.isnad.relate.report.Day;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.ReportReader;
import org.isnad.source.Page;
import org.isnad.source.SourceReader;
import org.isnad.text.Kind;
import org.isnad.text.Span;
import org.isnad.text.Tokenizer;
import org.isnad.text.Tokens;

/// Analyzed reports by their days, in memory.
///
/// @param days the earliest first, those without a date last
/// @param ids of all reports, `:` spelled as `-`
/// @param texts the folded words of each one's body, a space between them
record RelateInput(
    List<Day> days, List<String> ids, List<String> texts, DuplicateStage duplicates) {
  RelateInput {
    days = List.copyOf(days);
    ids = List.copyOf(ids);
    texts = List.copyOf(texts);
  }

  static RelateInput read(Path file) throws IOException {
    Isnad isnad = Isnad.create();
    Gathering gathering = new Gathering();
    new SourceReader()
        .read(
            List.of(file),
            item -> {
              if (item instanceof Page page) {
                gathering.add(isnad.analyze(page));
              }
            });
    if (gathering.ids.isEmpty()) {
      throw new UsageException(file + " holds no report");
    }
    return gathering.gathered();
  }

  static RelateInput of(List<CleanText> articles) {
    Analyzer analyzer = Analyzer.load();
    Gathering gathering = new Gathering();
    articles.forEach(one -> gathering.add(analyzer.analyze(one.article())));
    return gathering.gathered();
  }

  /// Takes analyses in, one after the other.
  private static final class Gathering {
    private final ReportReader reader = ReportReader.load();
    private final Map<LocalDate, List<Report>> days = new TreeMap<>();
    private final List<Report> undated = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    void add(Analysis analysis) {
      Report report = reader.read(analysis);
      LocalDate day = report.day();
      (day == null ? undated : days.computeIfAbsent(day, of -> new ArrayList<>())).add(report);
      ids.add(LabelledPair.spelled(report.id()));
      texts.add(words(analysis.article()));
    }

    RelateInput gathered() {
      List<Day> folded = new ArrayList<>();
      days.forEach((day, reports) -> folded.add(Day.of(day, reports)));
      folded.add(Day.of(null, undated));
      return new RelateInput(folded, ids, texts, DuplicateStage.load());
    }
  }

  /// Each report's number by its id.
  Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      numbers.put(ids.get(i), i);
    }
    return numbers;
  }

  private static String words(Article article) {
    Tokens tokens = Tokenizer.tokenize(article.text(), article.layout().content());
    Span title = article.layout().title();
    StringBuilder words = new StringBuilder();
    for (int token = 0; token < tokens.size(); token++) {
      boolean word = tokens.is(token, Kind.WORD) || tokens.is(token, Kind.NUMBER);
      if (word && (title == null || tokens.start(token) >= title.end())) {
        words.append(words.isEmpty() ? "" : " ").append(tokens.word(token));
      }
    }
    return words.toString();
  }
}
