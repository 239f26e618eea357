package org.isnad.fetch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// Fetches pages, and the pages that feeds and sitemaps lead to, into a web archive. What cannot be fetched is told with its reason, and the
/// rest goes on. Immutable and thread-safe; two runs must not write one file.
public final class Fetcher {
  private final FetchOptions options;
  private final Resolver resolver;
  private final Clock clock;
  private final Pause pause;

  public Fetcher(FetchOptions options, Clock clock) {
    this(options, Resolver.system(), clock, Pause.real());
  }

  Fetcher(FetchOptions options, Resolver resolver, Clock clock, Pause pause) {
    this.options = Objects.requireNonNull(options, "options");
    this.resolver = Objects.requireNonNull(resolver, "resolver");
    this.clock = Objects.requireNonNull(clock, "clock");
    this.pause = Objects.requireNonNull(pause, "pause");
  }

  /// What is to be fetched.
  ///
  /// @param address as a person wrote it
  /// @param feed whether it must be a feed or a sitemap, or name one; otherwise its content decides
  public record Wanted(String address, boolean feed) {
    public Wanted {
      Objects.requireNonNull(address, "address");
    }
  }

  /// What a run has done.
  ///
  /// @param repaired how many bytes of a record that an earlier run had begun were cut from the end of the archive
  public record Result(long repaired) {}

  /// Fetches it all and returns when nothing is left.
  ///
  /// @param archive a gzipped WARC, to which the pages are added; made where it is not there
  /// @param to told of every address, by one thread at a time
  /// @throws IOException where the archive cannot be read or written
  public Result fetch(List<Wanted> wanted, Path archive, Consumer<FetchEvent> to)
      throws IOException, InterruptedException, UnusableArchiveException {
    try (FetchArchive kept = FetchArchive.open(archive, options.userAgent(), clock);
        Downloads downloads =
            new Downloads(options, new AddressGuard(resolver, options.allowPrivate()), clock)) {
      Visits visits =
          new Visits(
              new PoliteRequests(options, downloads, clock, pause),
              kept,
              options.limits().redirects());
      new FetchRun(visits, options, to).all(wanted);
      return new Result(kept.repaired());
    }
  }
}
