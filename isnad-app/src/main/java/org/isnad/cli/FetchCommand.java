package org.isnad.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.fetch.FetchEvent;
import org.isnad.fetch.Fetcher;
import org.isnad.fetch.UnusableArchiveException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "fetch",
    description =
        "Fetches pages, and the pages that feeds and sitemaps lead to, into a web archive.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad fetch --out news.warc.gz https://www.example.org/feed.xml",
      "  isnad fetch --out news.warc.gz --contact https://desk.example.org/bot --feed"
          + " https://www.example.org/",
      "  isnad fetch --out news.warc.gz - <addresses.txt",
      "  isnad analyze --format jsonl news.warc.gz >analyses.jsonl",
      "",
      "Keeps to robots.txt, waits between two requests to one host, and fetches again only what has"
          + " changed since it was last kept in the same file. RSS, Atom,",
      "JSON Feed, sitemaps and their indexes are known by their content. Every page is told on"
          + " standard output; what is not fetched is named on standard",
      "error with its reason, the rest is done, and the exit code is 1. A run that was ended at any"
          + " moment leaves a file to which the next one adds."
    })
final class FetchCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  private final Surroundings surroundings;
  private final Output out;

  @Parameters(
      paramLabel = "URL",
      arity = "0..*",
      description = "Pages, feeds and sitemaps; - for standard input, one a line.")
  private List<String> urls = List.of();

  @Option(
      names = "--feed",
      paramLabel = "URL",
      description = "Must be a feed or a sitemap, or a page that names its feed.")
  private List<String> feeds = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "FILE.warc.gz",
      required = true,
      description =
          "The web archive (WARC 1.1) to which they are added; made if need be. What is known of"
              + " its pages stands beside it in .FILE.warc.gz.state.")
  private Path archive = Path.of("");

  @Mixin private final FetchSettings settings = new FetchSettings();

  FetchCommand(Surroundings surroundings, Output out) {
    this.surroundings = surroundings;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<Fetcher.Wanted> wanted = wanted();
    if (wanted.isEmpty()) {
      throw new UsageException("Which pages? Give addresses, or - to read them.");
    }
    Fetcher fetcher = new Fetcher(settings.options(new Version().number()), Clock.systemUTC());
    FetchTold told = new FetchTold(out, new Refusals(surroundings.err(), false));
    try {
      Fetcher.Result result = fetcher.fetch(wanted, archive, event -> tell(told, event));
      surroundings.err().write(told.end(archive, result).getBytes(StandardCharsets.UTF_8));
      return told.refused() ? Failures.REFUSED : 0;
    } catch (UnusableArchiveException e) {
      throw new UsageException("--out: " + e.getMessage());
    }
  }

  private static void tell(FetchTold told, FetchEvent event) {
    try {
      told.tell(event);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Fetcher.Wanted> wanted() throws IOException {
    List<Fetcher.Wanted> wanted = new ArrayList<>();
    for (String feed : feeds) {
      wanted.add(new Fetcher.Wanted(feed, true));
    }
    for (String url : urls) {
      if (url.equals(STANDARD_INPUT)) {
        // Not closed: it is not ours.
        new BufferedReader(new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8))
            .lines()
            .filter(line -> !line.isBlank())
            .forEach(line -> wanted.add(new Fetcher.Wanted(line.strip(), false)));
      } else {
        wanted.add(new Fetcher.Wanted(url, false));
      }
    }
    return wanted;
  }
}
