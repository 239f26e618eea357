package org.isnad.cli;

import java.math.BigDecimal;
import java.time.Duration;
import org.isnad.fetch.FetchLimits;
import org.isnad.fetch.FetchOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How politely, and how much at most.
final class FetchSettings {
  private static final int MILLIS = 3;
  private static final int MEGABYTE = 20;
  private static final int MOST_MEGABYTES = 64;

  @Option(
      names = "--contact",
      paramLabel = "URL",
      description =
          "Whom a server's keeper may turn to (https://…, or an address for mail); part of the user"
              + " agent: Isnad/VERSION (+URL).")
  private @Nullable String contact;

  @Option(
      names = "--delay",
      paramLabel = "SECONDS",
      description =
          "Between two requests to one host; a longer Crawl-delay of its robots.txt counts."
              + " Default: ${DEFAULT-VALUE}.")
  private BigDecimal delay = BigDecimal.TWO;

  @Option(
      names = "--hosts",
      paramLabel = "N",
      description =
          "So many are asked at a time, each one page at a time. Default: ${DEFAULT-VALUE}.")
  private int hosts = 8;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description =
          "Of the pages that one feed or sitemap leads to, the first. Default: ${DEFAULT-VALUE}.")
  private int limit = FetchLimits.DEFAULT.entries();

  @Option(
      names = "--max-size",
      paramLabel = "MB",
      description = "Of one answer, 1 to 64. Default: ${DEFAULT-VALUE}.")
  private int size = FetchLimits.DEFAULT.bodyBytes() >> MEGABYTE;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "For one answer, however slowly it trickles. Default: ${DEFAULT-VALUE}.")
  private int timeout = (int) FetchLimits.DEFAULT.whole().toSeconds();

  @Option(
      names = "--allow-private",
      description =
          "Also fetch from addresses that are not public (loopback, private, link-local …), which"
              + " are refused otherwise.")
  private boolean allowPrivate;

  FetchOptions options(String version) {
    check(delay.signum() >= 0 && delay.precision() - delay.scale() < 6, "--delay", "0 or more");
    check(hosts >= 1, "--hosts", "1 or more");
    check(limit >= 0, "--limit", "0 or more");
    check(size >= 1 && size <= MOST_MEGABYTES, "--max-size", "1 to " + MOST_MEGABYTES);
    check(timeout >= 1, "--timeout", "1 or more");
    FetchLimits usual = FetchLimits.DEFAULT;
    Duration whole = Duration.ofSeconds(timeout);
    FetchLimits limits =
        new FetchLimits(
            size << MEGABYTE,
            whole.compareTo(usual.answer()) < 0 ? whole : usual.answer(),
            whole,
            usual.redirects(),
            usual.tries(),
            usual.patience(),
            limit);
    return new FetchOptions(
        userAgent(version),
        Duration.ofMillis(delay.movePointRight(MILLIS).longValue()),
        hosts,
        allowPrivate,
        limits);
  }

  private String userAgent(String version) {
    if (contact == null) {
      return "Isnad/" + version;
    }
    check(
        !contact.isBlank() && contact.chars().allMatch(c -> c > ' ' && c < 0x7f && c != ')'),
        "--contact",
        "an address of the web or of mail, in ASCII");
    return "Isnad/" + version + " (+" + contact + ")";
  }

  private static void check(boolean right, String option, String wanted) {
    if (!right) {
      throw new UsageException(option + ": " + wanted + ".");
    }
  }
}
