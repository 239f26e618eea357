package org.isnad.fetch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/// Runs the real fetcher against a site on this machine, on a clock that does not go by itself.
final class Fetching {
  private final List<FetchEvent> events = new ArrayList<>();
  private final ManualTime time = new ManualTime();
  private final Path archive;
  private FetchLimits limits = FetchLimits.DEFAULT;
  private boolean allowPrivate = true;
  private Resolver resolver = Resolver.system();
  private long repaired;

  Fetching(Path archive) {
    this.archive = archive;
  }

  Fetching within(FetchLimits given) {
    limits = given;
    return this;
  }

  Fetching publicOnly() {
    allowPrivate = false;
    return this;
  }

  Fetching resolving(Resolver given) {
    resolver = given;
    return this;
  }

  Fetching get(String... urls) throws Exception {
    return run(Stream.of(urls).map(url -> new Fetcher.Wanted(url, false)).toList());
  }

  Fetching getFeed(String url) throws Exception {
    return run(List.of(new Fetcher.Wanted(url, true)));
  }

  private Fetching run(List<Fetcher.Wanted> wanted) throws Exception {
    FetchOptions options =
        new FetchOptions(
            "Isnad/1.0 (+https://example.org/bot)", Duration.ofSeconds(2), 4, allowPrivate, limits);
    events.clear();
    Fetcher fetcher = new Fetcher(options, resolver, time, time);
    repaired = fetcher.fetch(wanted, archive, events::add).repaired();
    return this;
  }

  ManualTime time() {
    return time;
  }

  long repaired() {
    return repaired;
  }

  List<String> kept() {
    return events.stream()
        .filter(FetchEvent.Kept.class::isInstance)
        .map(event -> ((FetchEvent.Kept) event).url())
        .toList();
  }

  List<String> unchanged() {
    return events.stream()
        .filter(FetchEvent.Unchanged.class::isInstance)
        .map(event -> ((FetchEvent.Unchanged) event).url())
        .toList();
  }

  List<FetchEvent.Listed> listed() {
    return events.stream()
        .filter(FetchEvent.Listed.class::isInstance)
        .map(FetchEvent.Listed.class::cast)
        .toList();
  }

  /// Code by what was asked for.
  Map<String, String> refused() {
    Map<String, String> codes = new TreeMap<>();
    for (FetchEvent event : events) {
      if (event instanceof FetchEvent.NotFetched(var refusal)) {
        codes.put(refusal.file(), refusal.code());
      }
    }
    return codes;
  }

  /// Types of the archive's records, in order.
  List<String> records() throws IOException {
    List<String> types = new ArrayList<>();
    try (WarcReader reader = new WarcReader(archive)) {
      for (WarcRecord record : reader) {
        types.add(record.type());
      }
    }
    return types;
  }
}
