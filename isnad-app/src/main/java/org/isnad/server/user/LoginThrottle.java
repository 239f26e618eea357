package org.isnad.server.user;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;

/// Slows down who tries passwords: after five wrong ones for a name or from an address, each more doubles the wait, up to a quarter of
/// an hour. Thread-safe; forgets after an hour of silence.
final class LoginThrottle {
  private static final int FREE = 5;
  private static final Duration LONGEST = Duration.ofMinutes(15);
  private static final Duration MEMORY = Duration.ofHours(1);
  private static final int ENOUGH = 10_000;

  private final Clock clock;
  private final ConcurrentHashMap<String, Failures> failures = new ConcurrentHashMap<>();

  private record Failures(int count, Instant last) {
    Instant until() {
      if (count < FREE) {
        return Instant.MIN;
      }
      long seconds = 1L << Math.min(count - FREE, 30);
      return last.plusSeconds(Math.min(seconds, LONGEST.toSeconds()));
    }
  }

  LoginThrottle(Clock clock) {
    this.clock = clock;
  }

  /// How many seconds are to be waited before the next try; 0 for none.
  long wait(String name, String remote) {
    return Math.max(waitOf(ofName(name)), waitOf(ofRemote(remote)));
  }

  private long waitOf(String key) {
    Failures found = failures.get(key);
    if (found == null) {
      return 0;
    }
    Instant now = clock.instant();
    return found.until().isAfter(now) ? Duration.between(now, found.until()).toSeconds() + 1 : 0;
  }

  void failed(String name, String remote) {
    Instant now = clock.instant();
    if (failures.size() > ENOUGH) {
      failures.values().removeIf(old -> old.last.plus(MEMORY).isBefore(now));
    }
    count(ofName(name), now);
    count(ofRemote(remote), now);
  }

  private void count(String key, Instant now) {
    failures.merge(
        key,
        new Failures(1, now),
        (old, one) -> old.last.plus(MEMORY).isBefore(now) ? one : new Failures(old.count + 1, now));
  }

  /// A right password makes the wrong ones forgotten that were tried for the name; not those from the address.
  void succeeded(String name) {
    failures.remove(ofName(name));
  }

  private static String ofName(String name) {
    return "name " + name;
  }

  private static String ofRemote(String remote) {
    return "from " + remote;
  }
}
