package org.isnad.server.ingest;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.isnad.fetch.FetchLimits;
import org.isnad.fetch.FetchOptions;
import org.jspecify.annotations.Nullable;

/// Where reports come into, and how.
///
/// @param archive the archive's folder
/// @param fetch how pages are fetched
/// @param version of the program, which analyses are marked with
public record IngestSettings(Path archive, FetchOptions fetch, String version, Clock clock) {
  private static final int ENTRIES = 50;
  private static final int HOSTS = 4;

  /// Pages are fetched two seconds apart, and of a feed the first fifty.
  ///
  /// @param version by which servers know the program
  /// @param contact whom a server's keeper may turn to: the address of these pages; null where they have none that others reach
  /// @param allowPrivate whether addresses that are not public are fetched from as well
  public static FetchOptions politely(String version, @Nullable URI contact, boolean allowPrivate) {
    FetchLimits usual = FetchLimits.DEFAULT;
    FetchLimits limits =
        new FetchLimits(
            usual.bodyBytes(),
            usual.answer(),
            usual.whole(),
            usual.redirects(),
            usual.tries(),
            usual.patience(),
            ENTRIES);
    String agent = "Isnad/" + version + (contact == null ? "" : " (+" + contact + ")");
    return new FetchOptions(agent, Duration.ofSeconds(2), HOSTS, allowPrivate, limits);
  }

  public IngestSettings {
    Objects.requireNonNull(archive, "archive");
    Objects.requireNonNull(fetch, "fetch");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(clock, "clock");
  }
}
