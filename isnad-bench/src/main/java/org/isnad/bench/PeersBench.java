package org.isnad.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.isnad.analyze.Analysis;
import org.isnad.analyze.Analyzer;
import org.isnad.archive.search.ArabicNewsAnalyzer;
import org.isnad.bench.Turns.Turn;
import org.isnad.clean.Cleaner;
import org.isnad.clean.html.HtmlReader;
import org.isnad.text.Tokenizer;

/// Isnad beside known programs, work by work, in one run.
final class PeersBench implements Bench {
  private static final int REPORTS_A_ROUND = 150;

  /// The programs outside are slow enough that a round of theirs is that small.
  private static final int REPORTS_A_ROUND_OUTSIDE = 10;

  private static final String MEGABYTES = "MB/s";

  @Override
  public String name() {
    return "peers";
  }

  @Override
  public String summary() {
    return "every work beside known programs of its kind, each as a ratio, in one run";
  }

  @Override
  public String usage() {
    return """
    Usage: isnad bench peers --input FILE.jsonl [--pages DIR] [--seconds N] [--reports N] [--plot FILE.svg]
                             [--corenlp JARS] [--heideltime JARS --heideltime-config FILE]

      --input FILE          reports, as `isnad analyze` reads them
      --pages DIR           pages with a ground truth, as for `isnad bench extraction`
      --seconds N           how long each of the works is measured, warming up included (60)
      --reports N           how many reports of the input to take (3000)
      --plot FILE           draws the ratios
      --corenlp JARS        CoreNLP's jars with its models for Arabic; give it room: ISNAD_OPTS=-Xmx3g
      --heideltime JARS     HeidelTime's jars, with its config.props in --heideltime-config
                            JARS: jars and folders of jars, with the path's separator between

    Against Lucene's ArabicAnalyzer, OpenNLP (SimpleTokenizer and its Snowball stemmer for Arabic: it has no model for
    Arabic), jsoup, readability4j, boilerpipe, MinHash and SimHash; CoreNLP and HeidelTime only where their jars are
    given. All run on one thread in turns; a second is one of its processor time; figures are medians of the rounds, a
    ratio is the median of the rounds' own. The last line is the ratio of the whole analysis to ArabicAnalyzer.\
    """;
  }

  /// A line of the table.
  ///
  /// @param work what is done
  /// @param ours what Isnad does for it
  private record Line(String work, Speed ours, Speed peer, String unit, int places) {
    double ratio() {
      return ours.over(peer);
    }
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    Options options =
        Options.parse(
            arguments,
            Set.of(
                "input",
                "pages",
                "seconds",
                "reports",
                "plot",
                "corenlp",
                "heideltime",
                "heideltime-config"));
    int seconds = options.number("seconds", 60);
    Path input = Path.of(options.required("input"));
    Reports<CleanText> articles =
        CleanText.of(Reports.read(input, options.number("reports", 3_000)), Cleaner.load());
    out.println(
        "reports "
            + articles.items().size()
            + ", clean text "
            + Figures.plain(articles.bytes() / 1e6, 2)
            + " MB");
    List<Line> lines = new ArrayList<>(words(articles, seconds));
    lines.addAll(outside(articles, options, seconds));
    String pages = options.get("pages");
    if (pages != null) {
      lines.addAll(pages(GroundTruth.read(Path.of(pages)), seconds, out));
    }
    lines.addAll(copies(RelateInput.of(articles.items()), seconds));
    tell(lines, out);
    String plot = options.get("plot");
    if (plot != null) {
      Files.writeString(Path.of(plot), drawn(lines), StandardCharsets.UTF_8);
    }
    out.println("ratio " + Figures.plain(lines.getFirst().ratio(), 4));
  }

  private static List<Line> words(Reports<CleanText> articles, int seconds) {
    Analyzer analyzer = Analyzer.load();
    WordPeers peers = new WordPeers();
    try (ArabicAnalyzer lucene = new ArabicAnalyzer();
        ArabicNewsAnalyzer search = ArabicNewsAnalyzer.load()) {
      List<Speed> speeds =
          turns(
              articles,
              REPORTS_A_ROUND,
              List.of(
                  new Named("analysis, all layers", one -> size(analyzer.analyze(one.article()))),
                  new Named("words", one -> Tokenizer.tokenize(one.content()).size()),
                  new Named(
                      "terms for search, five forms",
                      one -> WordPeers.terms(search, "body", one.content())),
                  new Named(
                      "Lucene ArabicAnalyzer",
                      one -> WordPeers.terms(lucene, "body", one.content())),
                  new Named("OpenNLP SimpleTokenizer", one -> WordPeers.tokens(one.content())),
                  new Named(
                      "OpenNLP SimpleTokenizer, Snowball", one -> peers.stems(one.content()))),
              seconds);
      Speed lucenes = speeds.get(3);
      return List.of(
          new Line(speeds.get(0).name(), speeds.get(0), lucenes, MEGABYTES, 2),
          new Line(speeds.get(1).name(), speeds.get(1), speeds.get(4), MEGABYTES, 1),
          new Line(speeds.get(2).name(), speeds.get(2), lucenes, MEGABYTES, 1),
          new Line(speeds.get(2).name(), speeds.get(2), speeds.get(5), MEGABYTES, 1));
    }
  }

  private static List<Line> outside(Reports<CleanText> articles, Options options, int seconds)
      throws IOException {
    List<Line> lines = new ArrayList<>();
    String coreNlp = options.get("corenlp");
    if (coreNlp != null) {
      try (OutsidePeer peer = OutsidePeer.coreNlp(coreNlp)) {
        lines.add(outside(articles, peer, seconds));
      }
    }
    String heidelTime = options.get("heideltime");
    if (heidelTime != null) {
      Path settings = Path.of(options.required("heideltime-config"));
      try (OutsidePeer peer = OutsidePeer.heidelTime(heidelTime, settings)) {
        lines.add(outside(articles, peer, seconds));
      }
    }
    return lines;
  }

  private static Line outside(Reports<CleanText> articles, OutsidePeer peer, int seconds) {
    Analyzer analyzer = Analyzer.load();
    List<Speed> speeds =
        turns(
            articles,
            REPORTS_A_ROUND_OUTSIDE,
            List.of(
                new Named("analysis, all layers", one -> size(analyzer.analyze(one.article()))),
                new Named(peer.name(), one -> peer.work().applyAsLong(one.content()))),
            seconds);
    return new Line(speeds.getFirst().name(), speeds.getFirst(), speeds.getLast(), MEGABYTES, 4);
  }

  private static long size(Analysis analysis) {
    return analysis.sentences().size() + analysis.entities().size() + analysis.statements().size();
  }

  /// A work on an article.
  private record Named(String name, ToLongFunction<CleanText> work) {}

  /// Every round goes on where the one before it ended.
  private static List<Speed> turns(
      Reports<CleanText> articles, int each, List<Named> works, int seconds) {
    List<CleanText> items = articles.items();
    int part = Math.min(each, items.size());
    int[] from = new int[works.size()];
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < works.size(); i++) {
      int turn = i;
      Named named = works.get(i);
      turns.add(
          new Turn(
              named.name(),
              () -> {
                long result = 0;
                for (int done = 0; done < part; done++) {
                  result += named.work().applyAsLong(items.get(from[turn]));
                  from[turn] = (from[turn] + 1) % items.size();
                }
                return result;
              }));
    }
    return Turns.run(turns, articles.bytes() / 1e6 * part / items.size(), seconds);
  }

  private static List<Line> pages(List<GroundTruth> pages, int seconds, PrintStream out) {
    HtmlReader reader = HtmlReader.load();
    List<PagePeers.Peer> peers = PagePeers.extractors();
    out.println("pages " + pages.size() + ", F1 of the article:");
    out.println("  isnad " + f1(pages, page -> ExtractionBench.article(page.bytes(), reader)));
    for (PagePeers.Peer peer : peers) {
      out.println("  " + peer.name() + " " + f1(pages, peer.extractor()));
    }
    List<Turn> turns = new ArrayList<>();
    turns.add(
        turn(
            "page to article",
            pages,
            page -> ExtractionBench.article(page.bytes(), reader).length()));
    turns.add(turn("jsoup, parse alone", pages, PagePeers::parse));
    peers.forEach(
        peer -> turns.add(turn(peer.name(), pages, page -> peer.extractor().text(page).length())));
    double megabytes = pages.stream().mapToLong(page -> page.bytes().length).sum() / 1e6;
    List<Speed> speeds = Turns.run(turns, megabytes, seconds);
    return speeds.stream()
        .skip(1)
        .map(peer -> new Line(speeds.getFirst().name(), speeds.getFirst(), peer, MEGABYTES, 1))
        .toList();
  }

  private static Turn turn(String name, List<GroundTruth> pages, ToLongFunction<GroundTruth> work) {
    return new Turn(name, () -> pages.stream().mapToLong(work).sum());
  }

  private static String f1(List<GroundTruth> pages, PagePeers.Extractor extractor) {
    Shingles.Score mean =
        Shingles.mean(
            pages.stream()
                .map(page -> Shingles.compare(page.article(), extractor.text(page)))
                .toList());
    return Figures.plain(mean.f1(), 3);
  }

  private static List<Line> copies(RelateInput input, int seconds) {
    List<Speed> speeds =
        DuplicateSpeeds.measure(input, List.of(new LuceneMinHash(), new SimHash()), seconds);
    List<Line> lines = new ArrayList<>();
    for (int ours = 0; ours < 2; ours++) {
      for (Speed peer : speeds.subList(2, speeds.size())) {
        String work = ours == 0 ? "copies and edits, verified" : "copies, signature and look-up";
        lines.add(new Line(work, speeds.get(ours), peer, "reports/s", 0));
      }
    }
    return lines;
  }

  private static void tell(List<Line> lines, PrintStream out) {
    out.println("| work | Isnad | beside | | ratio |");
    out.println("|---|--:|---|--:|--:|");
    for (Line line : lines) {
      out.println(
          "| "
              + line.work()
              + " | "
              + Figures.plain(line.ours().median(), line.places())
              + " "
              + line.unit()
              + " | "
              + line.peer().name()
              + " | "
              + Figures.plain(line.peer().median(), line.places())
              + " "
              + line.unit()
              + " | "
              + Figures.ratio(line.ratio())
              + " |");
    }
  }

  private static String drawn(List<Line> lines) {
    return new BarChart(
            "Isnad over the other program: throughput on one thread, in one run",
            lines.stream()
                .map(line ->
                    new BarChart.Bar(line.work() + " / " + line.peer().name(), line.ratio()))
                .toList())
        .svg();
  }
}
