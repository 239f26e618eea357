package org.isnad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class OrderedWorkTest {
  private static final int THREADS = 4;

  @Test
  void resultsComeInTheOrderOfTheInputHoweverLongEachTakes() throws IOException {
    List<Integer> results = new ArrayList<>();
    work(
            number -> {
              pause(number % 7 == 0 ? 5 : 0);
              return number;
            })
        .run(numbers(500), sink(results));
    assertThat(results).isEqualTo(IntStream.range(0, 500).boxed().toList());
  }

  @Test
  void readingWaitsForHandingOver() throws IOException {
    AtomicInteger read = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    work(number -> number)
        .run(
            to -> {
              for (int i = 0; i < 1000; i++) {
                to.accept(i);
                most.accumulateAndGet(read.incrementAndGet() - taken.get(), Math::max);
              }
            },
            sink(number -> {
              pause(number < 20 ? 5 : 0);
              taken.incrementAndGet();
            }));
    assertThat(taken).hasValue(1000);
    assertThat(most.get()).isLessThanOrEqualTo(THREADS * 8 + 4);
  }

  @Test
  void heavyItemsGoThroughAlone() throws IOException {
    AtomicInteger underWay = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    OrderedWork<Integer, Integer> heavy =
        new OrderedWork<>(
            THREADS,
            10,
            number -> 1_000_000,
            number -> {
              most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
              pause(1);
              underWay.decrementAndGet();
              return number;
            });
    List<Integer> results = new ArrayList<>();
    heavy.run(numbers(20), sink(results));
    assertThat(results).hasSize(20);
    assertThat(most).hasValue(1);
  }

  @Test
  void whatFailsComesOutAfterWhatWasBeforeIt() {
    List<Integer> results = new ArrayList<>();
    assertThatThrownBy(() ->
            work(
                    number -> {
                      if (number == 100) {
                        throw new IllegalStateException("at 100");
                      }
                      return number;
                    })
                .run(numbers(500), sink(results)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("at 100");
    assertThat(results).isEqualTo(IntStream.range(0, 100).boxed().toList());
  }

  @Test
  void aDiskThatFailsWhileReadingIsTold() {
    List<Integer> results = new ArrayList<>();
    assertThatThrownBy(() ->
            work(number -> number)
                .run(
                    to -> {
                      to.accept(1);
                      throw new IOException("disk");
                    },
                    sink(results)))
        .isInstanceOf(IOException.class)
        .hasMessage("disk");
    assertThat(results).containsExactly(1);
  }

  @Test
  void readingEndsWhenTheTakerDoes() throws InterruptedException {
    CountDownLatch ended = new CountDownLatch(1);
    assertThatThrownBy(() ->
            work(number -> number)
                .run(
                    to -> {
                      try {
                        for (int i = 0; ; i++) {
                          to.accept(i);
                        }
                      } finally {
                        ended.countDown();
                      }
                    },
                    sink(number -> {
                      throw new UncheckedIOException(new IOException("gone"));
                    })))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
  }

  private static OrderedWork<Integer, Integer> work(Function<Integer, Integer> work) {
    return new OrderedWork<>(THREADS, 1 << 20, number -> 1, work);
  }

  private static OrderedWork.Producer<Integer> numbers(int count) {
    return to -> IntStream.range(0, count).forEach(to::accept);
  }

  private static OrderedWork.Sink<Integer> sink(List<Integer> results) {
    return sink(results::add);
  }

  private static OrderedWork.Sink<Integer> sink(java.util.function.Consumer<Integer> taker) {
    return new OrderedWork.Sink<>() {
      @Override
      public void accept(Integer result) {
        taker.accept(result);
      }

      @Override
      public void idle() {}
    };
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
