package org.isnad.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.analyze.Analysis;
import org.isnad.analyze.Analyzer;
import org.isnad.clean.Article;
import org.isnad.clean.Cleaner;
import org.isnad.source.Page;

/// The whole analysis of clean text, and of pages that are cleaned first, against Lucene's `ArabicAnalyzer` merely tokenizing the same text.
final class AnalysisBench implements Bench {
  @Override
  public String name() {
    return "analysis";
  }

  @Override
  public String summary() {
    return "clean text to analysis, all layers, against Lucene's ArabicAnalyzer tokenizing the same"
        + " text";
  }

  @Override
  public String usage() {
    return """
    Usage: isnad bench analysis --input FILE.jsonl [--seconds N] [--reports N]

      --input FILE    reports, as `isnad analyze` reads them
      --seconds N     how long to measure, warming up included (30)
      --reports N     how many reports of the input to take (3000)

    Measured twice: from an article, which is clean, to its analysis, the tokenizer given the article's content; and from the page,
    cleaning included, the tokenizer given the page's text. The last line is the ratio of the first.
    Both run on one thread in turns; megabytes are 10^6 bytes of UTF-8; figures are medians of the rounds.\
    """;
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    Options options = Options.parse(arguments, Set.of("input", "seconds", "reports"));
    int seconds = options.number("seconds", 30);
    int most = options.number("reports", 3_000);
    Cleaner cleaner = Cleaner.load();
    Analyzer analyzer = Analyzer.load();
    Reports<Page> pages = Reports.read(Path.of(options.required("input")), most);
    Reports<CleanText> articles = CleanText.of(pages, cleaner);
    out.println(
        "reports "
            + pages.items().size()
            + ", "
            + Figures.plain(pages.bytes() / 1e6, 2)
            + " MB; clean text "
            + Figures.plain(articles.bytes() / 1e6, 2)
            + " MB");
    try (LuceneTokens lucene = new LuceneTokens()) {
      // First what is only told beside: the compiler is long about so much code, and what decides
      // is measured when it is through.
      Rounds cleaning =
          Rounds.run(
              pages,
              page ->
                  cleaner.clean(page) instanceof Article article
                      ? size(analyzer.analyze(article))
                      : 0,
              page -> lucene.tokenize(page.text()),
              Math.max(1, seconds / 2));
      Rounds analysis =
          Rounds.run(
              articles,
              report -> size(analyzer.analyze(report.article())),
              report -> lucene.tokenize(report.content()),
              Math.max(1, seconds / 4));
      tell("analysis of clean text", analysis, out);
      tell("cleaning and analysis", cleaning, out);
      layers(pages, Math.max(1, seconds / 4), out);
      out.println("ratio with cleaning " + Figures.plain(cleaning.ratio(), 4));
      out.println("ratio " + Figures.plain(analysis.ratio(), 4));
    }
  }

  private static void tell(String what, Rounds rounds, PrintStream out) {
    out.println(right(what, -24) + told(rounds.ourMedian(), rounds.ours()));
    out.println(right("  tokenizer", -24) + told(rounds.theirMedian(), rounds.theirs()));
  }

  private static long size(Analysis analysis) {
    return analysis.sentences().size() + analysis.entities().size() + analysis.statements().size();
  }

  /// A run of its own, so that the clock between the layers does not slow what the ratio is of.
  private static void layers(Reports<Page> reports, int seconds, PrintStream out) {
    LayeredAnalysis layered = new LayeredAnalysis();
    pass(reports, layered);
    layered.forget();
    long began = System.nanoTime();
    int passes = 0;
    do {
      pass(reports, layered);
      passes++;
    } while (System.nanoTime() - began < seconds * 1_000_000_000L);
    long sum = layered.nanoseconds().values().stream().mapToLong(Long::longValue).sum();
    for (Map.Entry<String, Long> layer : layered.nanoseconds().entrySet()) {
      double share = 100.0 * layer.getValue() / sum;
      double perReport = layer.getValue() / 1e3 / passes / reports.items().size();
      double speed = reports.bytes() * 1e3 * passes / layer.getValue();
      out.println(
          "  "
              + right(layer.getKey(), -20)
              + right(Figures.plain(share, 1), 6)
              + " %"
              + right(Figures.plain(perReport, 1), 9)
              + " µs a report"
              + right(Figures.plain(speed, 1), 9)
              + " MB/s");
    }
  }

  private static void pass(Reports<Page> reports, LayeredAnalysis layered) {
    for (Page page : reports.items()) {
      layered.on(page);
    }
  }

  private static String told(double median, double[] rounds) {
    double least = Double.MAX_VALUE;
    double most = 0;
    for (double round : rounds) {
      least = Math.min(least, round);
      most = Math.max(most, round);
    }
    return right(Figures.plain(median, 2), 8)
        + " MB/s, median of "
        + rounds.length
        + " rounds ("
        + Figures.plain(least, 2)
        + " to "
        + Figures.plain(most, 2)
        + ")";
  }

  /// Padded on the left to `width`; on the right where it is negative.
  private static String right(String text, int width) {
    String room = " ".repeat(Math.max(0, Math.abs(width) - text.length()));
    return width < 0 ? text + room : room + text;
  }
}
