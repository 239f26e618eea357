package org.isnad.fetch;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Sends requests as their host wants them: by its robots.txt, in its time, again later when it is busy, and no more once it stays so. Thread-safe.
final class PoliteRequests {
  private static final Duration FIRST_WAIT = Duration.ofSeconds(5);

  private final Set<String> busy = ConcurrentHashMap.newKeySet();
  private final FetchLimits limits;
  private final Downloads downloads;
  private final RobotsKeeper robots;
  private final HostGates gates;
  private final Clock clock;

  PoliteRequests(FetchOptions options, Downloads downloads, Clock clock, Pause pause) {
    this.limits = options.limits();
    this.downloads = downloads;
    this.gates = new HostGates(clock, pause);
    this.robots = new RobotsKeeper(downloads, gates, options, clock);
    this.clock = clock;
  }

  /// @param conditions under which the page is wanted at all
  /// @throws Refused as `busy` where the host has no time for us, and as all that it calls
  Answer get(Address address, Map<String, String> conditions) throws Refused, InterruptedException {
    // Before robots.txt, which is at the same address: the reason is to be told as it is.
    downloads.check(address);
    String host = address.host();
    Duration wait = FIRST_WAIT;
    for (int left = limits.tries(); ; left--) {
      if (busy.contains(host)) {
        throw new Refused("busy", "The host " + host + " has asked to be left alone.");
      }
      Duration delay = robots.check(address);
      Answer answer = gates.through(host, delay, () -> downloads.page(address, conditions));
      if (!answer.isBusy()) {
        return answer;
      }
      Duration asked = RetryAfter.parse(answer.header("Retry-After"), clock.instant());
      Duration next = asked == null ? wait : asked;
      if (left <= 1 || next.compareTo(limits.patience()) > 0) {
        busy.add(host);
        throw new Refused(
            "busy",
            "The server answered "
                + answer.status()
                + (asked == null
                    ? "."
                    : " and asks to be left alone for " + asked.toSeconds() + " seconds."));
      }
      gates.hold(host, next);
      wait = wait.multipliedBy(2);
    }
  }
}
