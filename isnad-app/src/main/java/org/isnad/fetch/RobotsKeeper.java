package org.isnad.fetch;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Asks every origin for its robots.txt once a day and holds us to it. Thread-safe.
final class RobotsKeeper {
  /// RFC 9309, 2.3.1.2.
  private static final int REDIRECTS = 5;

  /// RFC 9309, 2.4.
  private static final Duration FRESH = Duration.ofDays(1);

  private final Map<String, Site> sites = new ConcurrentHashMap<>();
  private final Downloads downloads;
  private final HostGates gates;
  private final FetchOptions options;
  private final Clock clock;

  RobotsKeeper(Downloads downloads, HostGates gates, FetchOptions options, Clock clock) {
    this.downloads = downloads;
    this.gates = gates;
    this.options = options;
    this.clock = clock;
  }

  private static final class Site {
    private final ReentrantLock asking = new ReentrantLock();
    private @Nullable Robots robots;
    private Instant stale = Instant.MIN;
  }

  /// How long the host is to be left alone between two requests.
  ///
  /// @throws Refused as `robots` where it does not want this page fetched, `robots-unreachable` where it could not be asked, `crawl-delay`
  ///     where it asks for more patience than we have
  Duration check(Address address) throws Refused, InterruptedException {
    Robots robots = robots(address);
    if (!robots.allows(address.target())) {
      throw robots.refusal() == null
          ? new Refused("robots", "The robots.txt of " + address.origin() + " forbids it.")
          : new Refused("robots-unreachable", robots.refusal());
    }
    Duration asked = robots.delay();
    if (asked == null || asked.compareTo(options.delay()) <= 0) {
      return options.delay();
    }
    if (asked.compareTo(options.limits().patience()) > 0) {
      throw new Refused(
          "crawl-delay",
          "The robots.txt of "
              + address.origin()
              + " asks for "
              + asked.toSeconds()
              + " seconds between two requests, more than the limit of "
              + options.limits().patience().toSeconds()
              + ".");
    }
    return asked;
  }

  private Robots robots(Address address) throws InterruptedException {
    Site site = sites.computeIfAbsent(address.origin(), _ -> new Site());
    site.asking.lockInterruptibly();
    try {
      Robots known = site.robots;
      if (known == null || !clock.instant().isBefore(site.stale)) {
        known = ask(address);
        site.robots = known;
        site.stale = clock.instant().plus(FRESH);
      }
      return known;
    } finally {
      site.asking.unlock();
    }
  }

  private Robots ask(Address address) throws InterruptedException {
    try {
      Address at = address.resolve("/robots.txt");
      for (int hop = 0; hop <= REDIRECTS; hop++) {
        Address asked = at;
        Answer answer = gates.through(asked.host(), Duration.ZERO, () -> downloads.robots(asked));
        String location = answer.location();
        if (location == null) {
          return read(answer);
        }
        at = asked.resolve(location);
      }
      // RFC 9309, 2.3.1.2: as if there were none.
      return Robots.ALL;
    } catch (Refused e) {
      return unreachable(address, String.valueOf(e.getMessage()));
    }
  }

  private Robots read(Answer answer) throws Refused {
    if (answer.isSuccess()) {
      return RobotsText.read(new String(answer.decoded(), StandardCharsets.UTF_8), options.token());
    }
    // Of the 4xx this one does not say that there is no robots.txt.
    boolean absent =
        answer.status() < Answer.SERVER_ERROR && answer.status() != Answer.TOO_MANY_REQUESTS;
    return absent
        ? Robots.ALL
        : unreachable(answer.address(), "The server answered " + answer.status() + ".");
  }

  private static Robots unreachable(Address address, String why) {
    return Robots.unreachable(
        "The robots.txt of " + address.origin() + " could not be had: " + why);
  }
}
