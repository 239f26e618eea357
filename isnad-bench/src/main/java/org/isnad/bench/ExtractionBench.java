package org.isnad.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.isnad.clean.html.HtmlReader;
import org.isnad.clean.html.WebPage;
import org.isnad.source.Page;
import org.isnad.source.SourceReader;
import org.isnad.text.Span;
import org.jsoup.Jsoup;

/// How right and how fast the article is found in pages of markup: their texts against a ground truth, their bytes against jsoup's parse alone.
final class ExtractionBench implements Bench {
  private static final int FEWEST_ROUNDS = 5;

  @Override
  public String name() {
    return "extraction";
  }

  @Override
  public String summary() {
    return "bytes of HTML to article: right by 4-gram shingles, fast against jsoup's parse alone";
  }

  @Override
  public String usage() {
    return """
    Usage: isnad bench extraction --pages DIR [--seconds N] [--misses N]

      --pages DIR     ground-truth.json ({"ID": {"articleBody": "…"}}) beside html/ID.html.gz or html/ID.html,
                      as the article-extraction-benchmark of Scrapinghub lays them out
      --seconds N     how long to measure the speed, warming up included (20)
      --misses N      name the N pages that are worst (0)

    Precision and recall are means over the pages, F1 is theirs, as that benchmark counts them. Megabytes are
    10^6 bytes; both run on one thread in turns; figures are medians of the rounds.\
    """;
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    Options options = Options.parse(arguments, Set.of("pages", "seconds", "misses"));
    List<GroundTruth> pages = GroundTruth.read(Path.of(options.required("pages")));
    HtmlReader reader = HtmlReader.load();
    score(pages, reader, options.get("misses") == null ? 0 : options.number("misses", 0), out);
    speed(pages, reader, options.number("seconds", 20), out);
  }

  private record Scored(String id, Shingles.Score score) {}

  private static void score(
      List<GroundTruth> pages, HtmlReader reader, int misses, PrintStream out) {
    List<Scored> scores = new ArrayList<>();
    for (GroundTruth page : pages) {
      scores.add(
          new Scored(page.id(), Shingles.compare(page.article(), article(page.bytes(), reader))));
    }
    Shingles.Score mean = Shingles.mean(scores.stream().map(Scored::score).toList());
    out.println("pages " + pages.size());
    out.println("precision " + Figures.plain(mean.precision(), 4));
    out.println("recall    " + Figures.plain(mean.recall(), 4));
    out.println("F1        " + Figures.plain(mean.f1(), 4));
    scores.stream()
        .sorted(Comparator.comparingDouble((Scored scored) -> scored.score().f1()))
        .limit(misses)
        .forEach(scored ->
            out.println(
                "  "
                    + scored.id()
                    + "  precision "
                    + Figures.plain(scored.score().precision(), 3)
                    + "  recall "
                    + Figures.plain(scored.score().recall(), 3)));
  }

  private static void speed(
      List<GroundTruth> pages, HtmlReader reader, int seconds, PrintStream out) {
    long bytes = pages.stream().mapToLong(page -> page.bytes().length).sum();
    long began = System.nanoTime();
    long budget = seconds * 1_000_000_000L;
    while (System.nanoTime() - began < budget / 3) {
      ours(pages, reader);
      theirs(pages);
    }
    List<double[]> rounds = new ArrayList<>();
    while (rounds.size() < FEWEST_ROUNDS || System.nanoTime() - began < budget) {
      rounds.add(new double[] {ours(pages, reader), theirs(pages)});
    }
    double our = median(rounds, round -> bytes * 1e3 / round[0]);
    double their = median(rounds, round -> bytes * 1e3 / round[1]);
    out.println("article " + Figures.plain(our, 1) + " MB/s");
    out.println("jsoup   " + Figures.plain(their, 1) + " MB/s");
    out.println("ratio " + Figures.plain(median(rounds, round -> round[1] / round[0]), 3));
  }

  private static double ours(List<GroundTruth> pages, HtmlReader reader) {
    long began = System.nanoTime();
    long found = 0;
    for (GroundTruth page : pages) {
      found += article(page.bytes(), reader).length();
    }
    return took(began, found);
  }

  private static double theirs(List<GroundTruth> pages) {
    long began = System.nanoTime();
    long found = 0;
    for (GroundTruth page : pages) {
      try {
        found += Jsoup.parse(new ByteArrayInputStream(page.bytes()), null, "").childNodeSize();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return took(began, found);
  }

  private static double took(long began, long found) {
    if (found == 0) {
      throw new IllegalStateException("nothing was found in any page");
    }
    return System.nanoTime() - began;
  }

  private static double median(List<double[]> rounds, ToDoubleFunction<double[]> of) {
    return Rounds.median(rounds.stream().mapToDouble(of).toArray());
  }

  /// From bytes to the article without its title, decoding included.
  static String article(byte[] bytes, HtmlReader reader) {
    StringBuilder article = new StringBuilder();
    try {
      new SourceReader()
          .read(
              new ByteArrayInputStream(bytes),
              "page",
              item -> {
                if (item instanceof Page page) {
                  append(reader.read(page.text()), article);
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return article.toString();
  }

  private static void append(WebPage page, StringBuilder article) {
    for (Span span : page.content()) {
      article.append(page.text(), span.start(), span.end()).append('\n');
    }
  }
}
