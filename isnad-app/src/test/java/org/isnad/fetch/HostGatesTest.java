package org.isnad.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HostGatesTest {
  private static final Duration DELAY = Duration.ofSeconds(2);

  private final ManualTime time = new ManualTime();
  private final HostGates gates = new HostGates(time, time);

  @Test
  void theFirstRequestDoesNotWaitAndTheNextOnesDo() throws Exception {
    for (int i = 0; i < 3; i++) {
      gates.through("a.example", DELAY, () -> "answer");
    }
    assertThat(time.waits()).containsExactly(DELAY, DELAY);
  }

  @Test
  void hostsDoNotWaitForOneAnother() throws Exception {
    gates.through("a.example", DELAY, () -> "answer");
    gates.through("b.example", DELAY, () -> "answer");
    assertThat(time.waits()).isEmpty();
  }

  @Test
  void whatHasPassedAnywayIsNotWaitedForAgain() throws Exception {
    gates.through("a.example", DELAY, () -> "answer");
    time.sleep(Duration.ofMillis(500));
    gates.through("a.example", DELAY, () -> "answer");
    assertThat(time.waits()).containsExactly(Duration.ofMillis(500), Duration.ofMillis(1500));
  }

  @Test
  void aRequestThatFailsCountsAsWell() throws Exception {
    assertThatThrownBy(() ->
            gates.through(
                "a.example",
                DELAY,
                () -> {
                  throw new Refused("too-slow", "Too slow.");
                }))
        .isInstanceOf(Refused.class);
    gates.through("a.example", DELAY, () -> "answer");
    assertThat(time.waits()).containsExactly(DELAY);
  }

  @Test
  void aHostThatAsksForItIsLeftAloneLonger() throws Exception {
    gates.through("a.example", DELAY, () -> "answer");
    gates.hold("a.example", Duration.ofSeconds(60));
    gates.hold("a.example", Duration.ofSeconds(1));
    gates.through("a.example", DELAY, () -> "answer");
    assertThat(time.waits()).containsExactly(Duration.ofSeconds(60));
  }

  @Test
  void aHostIsAskedOneThingAtATime() throws Exception {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 50; i++) {
        threads.submit(() ->
            gates.through(
                "a.example",
                Duration.ZERO,
                () -> {
                  most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                  Thread.sleep(1);
                  return inside.decrementAndGet();
                }));
      }
    }
    assertThat(most).hasValue(1);
  }
}
