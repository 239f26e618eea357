package org.isnad.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/// Lets one request at a time through to a host, and the next one only when its delay has passed. Thread-safe.
final class HostGates {
  private final Map<String, Gate> gates = new ConcurrentHashMap<>();
  private final Clock clock;
  private final Pause pause;

  HostGates(Clock clock, Pause pause) {
    this.clock = clock;
    this.pause = pause;
  }

  /// One request.
  @FunctionalInterface
  interface Request<T> {
    T send() throws Refused, InterruptedException;
  }

  private static final class Gate {
    private final ReentrantLock turn = new ReentrantLock(true);
    private Instant opens = Instant.MIN;
  }

  /// Sends the request in its turn.
  ///
  /// @param delay how long the host is left alone after it
  <T> T through(String host, Duration delay, Request<T> request)
      throws Refused, InterruptedException {
    Gate gate = gate(host);
    gate.turn.lockInterruptibly();
    try {
      Instant now = clock.instant();
      if (now.isBefore(gate.opens)) {
        pause.sleep(Duration.between(now, gate.opens));
      }
      try {
        return request.send();
      } finally {
        gate.opens = clock.instant().plus(delay);
      }
    } finally {
      gate.turn.unlock();
    }
  }

  /// The host asked to be left alone for so long.
  void hold(String host, Duration duration) throws InterruptedException {
    Gate gate = gate(host);
    gate.turn.lockInterruptibly();
    try {
      Instant until = clock.instant().plus(duration);
      gate.opens = until.isAfter(gate.opens) ? until : gate.opens;
    } finally {
      gate.turn.unlock();
    }
  }

  private Gate gate(String host) {
    return gates.computeIfAbsent(host, _ -> new Gate());
  }
}
