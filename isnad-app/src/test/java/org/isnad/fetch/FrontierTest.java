package org.isnad.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class FrontierTest {

  @Test
  void withoutWorkItEndsAtOnce() throws Exception {
    new Frontier<String>(3, _ -> {}).run();
  }

  @Test
  void eachHostKeepsItsOrder() throws Exception {
    List<Integer> done = new CopyOnWriteArrayList<>();
    Frontier<Integer> frontier = new Frontier<>(4, done::add);
    for (int i = 0; i < 100; i++) {
      frontier.add("host" + i % 7, i);
    }
    frontier.run();
    assertThat(done).hasSize(100);
    for (int host = 0; host < 7; host++) {
      int own = host;
      assertThat(done.stream().filter(i -> i % 7 == own).toList()).isSorted();
    }
  }

  @Test
  void noMoreHostsAtATimeThanAllowed() throws Exception {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Frontier<Integer> frontier =
        new Frontier<>(
            3,
            _ -> {
              most.accumulateAndGet(inside.incrementAndGet(), Math::max);
              Thread.sleep(5);
              inside.decrementAndGet();
            });
    for (int i = 0; i < 40; i++) {
      frontier.add("host" + i % 20, i);
    }
    frontier.run();
    assertThat(most).hasValue(3);
  }

  @Test
  void workMayBringMoreWork() throws Exception {
    List<Integer> done = new CopyOnWriteArrayList<>();
    AtomicReference<Frontier<Integer>> self = new AtomicReference<>();
    Frontier<Integer> frontier =
        new Frontier<>(
            2,
            i -> {
              done.add(i);
              if (i < 50) {
                self.get().add("host" + i % 3, i + 1);
              }
            });
    self.set(frontier);
    frontier.add("host", 0);
    frontier.run();
    assertThat(done).hasSize(51);
  }

  @Test
  void aDiskThatFailsEndsItAll() {
    AtomicInteger done = new AtomicInteger();
    Frontier<Integer> frontier =
        new Frontier<>(
            1,
            _ -> {
              if (done.incrementAndGet() == 3) {
                throw new IOException("No space left on device");
              }
            });
    for (int i = 0; i < 10; i++) {
      frontier.add("host" + i, i);
    }
    assertThatThrownBy(frontier::run)
        .isInstanceOf(IOException.class)
        .hasMessage("No space left on device");
    assertThat(done).hasValue(3);
  }

  @Test
  void aFaultIsNotSwallowed() {
    Frontier<Integer> frontier =
        new Frontier<>(
            2,
            _ -> {
              throw new IllegalStateException("not as it should be");
            });
    frontier.add("host", 1);
    assertThatThrownBy(frontier::run).hasMessage("not as it should be");
  }
}
