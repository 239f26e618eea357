package org.isnad.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.isnad.analyze.Analyzer;
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
import org.isnad.source.SourceReader;
import org.isnad.text.FirstWords;
import org.isnad.text.Reading;
import org.isnad.text.Tokenizer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Each layer by itself, one report an operation; the layers before it are worked out beforehand.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class Layers {
  private static final int MOST = 500;

  /// A file of reports; where it is empty, a report that stands beside this class.
  @Param("")
  public String input = "";

  private final LuceneTokens lucene = new LuceneTokens();
  private final Cleaner cleaner = Cleaner.load();
  private final TimeAnalyzer times = TimeAnalyzer.load();
  private final FigureAnalyzer figures = FigureAnalyzer.load();
  private final NameAnalyzer names = NameAnalyzer.load();
  private final StatementAnalyzer statements = StatementAnalyzer.load();
  private final EncounterAnalyzer encounters = EncounterAnalyzer.load();
  private final Analyzer analyzer = Analyzer.load();
  private final FirstWords words =
      FirstWords.join(List.of(times.firstWords(), figures.firstWords(), encounters.firstWords()));
  private final List<Ready> reports = new ArrayList<>();
  private int next;

  private record Ready(
      Page page,
      Article article,
      Reading reading,
      List<Timex> times,
      Names names,
      List<Statement> statements) {}

  @Setup
  public void read() throws IOException {
    for (Page page : pages()) {
      if (cleaner.clean(page) instanceof Article article) {
        Reading reading = Reading.of(article.text(), article.layout().content(), words);
        List<Timex> foundTimes = times.find(article, reading);
        Names foundNames = names.find(article, reading, foundTimes);
        reports.add(
            new Ready(
                page,
                article,
                reading,
                foundTimes,
                foundNames,
                statements.find(article, reading, foundNames, foundTimes)));
      }
    }
  }

  private List<Page> pages() throws IOException {
    if (!input.isEmpty()) {
      return Reports.read(Path.of(input), MOST).items();
    }
    List<Page> pages = new ArrayList<>();
    try (InputStream in = Layers.class.getResourceAsStream("report.txt")) {
      if (in == null) {
        throw new IllegalStateException("no resource report.txt");
      }
      new SourceReader()
          .read(
              in,
              "report.txt",
              item -> {
                if (item instanceof Page page) {
                  pages.add(page);
                }
              });
    }
    return pages;
  }

  @TearDown
  public void close() {
    lucene.close();
  }

  private Ready next() {
    next = next + 1 < reports.size() ? next + 1 : 0;
    return reports.get(next);
  }

  @Benchmark
  public long lucene() {
    return lucene.tokenize(next().page().text());
  }

  @Benchmark
  public Object clean() {
    return cleaner.clean(next().page());
  }

  @Benchmark
  public Object tokenize() {
    Article article = next().article();
    return Tokenizer.tokenize(article.text(), article.layout().content());
  }

  @Benchmark
  public Object reading() {
    Article article = next().article();
    return Reading.of(article.text(), article.layout().content(), words);
  }

  @Benchmark
  public Object time() {
    Ready report = next();
    return times.find(report.article(), report.reading());
  }

  @Benchmark
  public Object name() {
    Ready report = next();
    return names.find(report.article(), report.reading(), report.times());
  }

  @Benchmark
  public Object statement() {
    Ready report = next();
    return statements.find(report.article(), report.reading(), report.names(), report.times());
  }

  @Benchmark
  public Object figure() {
    Ready report = next();
    return figures.find(report.article(), report.reading(), report.times());
  }

  @Benchmark
  public Object encounter() {
    Ready report = next();
    return encounters.find(
        report.article(), report.reading(), report.names(), report.times(), report.statements());
  }

  /// All of it, from the page to the record.
  @Benchmark
  public Object whole() {
    return cleaner.clean(next().page()) instanceof Article article
        ? analyzer.analyze(article)
        : reports;
  }
}
