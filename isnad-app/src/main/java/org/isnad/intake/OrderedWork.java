package org.isnad.intake;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// Does the same work on every item of an input, on several threads, and hands the results over in the order of the input. What is under
/// way is bounded in number and in weight, so that memory does not grow with the input: reading waits for working, working for handing over.
///
/// @param threads that work; one more reads, and the caller's own takes the results
/// @param weight of an item, in any unit; items that weigh more than the budget go through alone
public record OrderedWork<T, R>(
    int threads, int budget, ToIntFunction<T> weight, Function<T, R> work) {
  private static final int WINDOW_PER_THREAD = 8;
  private static final long IDLE_MILLIS = 500;

  /// Gives the items one by one.
  public interface Producer<T> {
    void produce(Consumer<? super T> to) throws IOException;
  }

  /// Takes the results one by one, on the thread that called.
  public interface Sink<R> {
    void accept(R result) throws IOException;

    /// There is nothing to hand over at the moment; said again every half second while it lasts.
    void idle() throws IOException;
  }

  private record Slot<R>(@Nullable Future<R> result, int weight) {}

  /// Returns when every result has been handed over; throws what the producer, the work or the sink threw.
  public void run(Producer<T> producer, Sink<R> sink) throws IOException {
    BlockingQueue<Slot<R>> queue = new ArrayBlockingQueue<>(threads * WINDOW_PER_THREAD);
    Semaphore room = new Semaphore(budget);
    ExecutorService workers =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("isnad-work-", 1).factory());
    Thread reader =
        Thread.ofPlatform()
            .daemon()
            .name("isnad-read")
            .start(() -> read(producer, workers, queue, room));
    try {
      while (true) {
        Slot<R> slot = queue.poll();
        while (slot == null) {
          sink.idle();
          slot = queue.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
        }
        if (slot.result() == null) {
          return;
        }
        R result = slot.result().get();
        room.release(slot.weight());
        sink.accept(result);
      }
    } catch (ExecutionException e) {
      throw cause(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      reader.interrupt();
      workers.shutdownNow();
    }
  }

  private void read(
      Producer<T> producer, ExecutorService workers, BlockingQueue<Slot<R>> queue, Semaphore room) {
    try {
      try {
        producer.produce(item -> submit(item, workers, queue, room));
        queue.put(new Slot<>(null, 0));
      } catch (IOException | RuntimeException | Error e) {
        queue.put(new Slot<>(CompletableFuture.failedFuture(e), 0));
      }
    } catch (InterruptedException e) {
      // The taker has gone: nobody is left to tell.
      Thread.currentThread().interrupt();
    }
  }

  private void submit(
      T item, ExecutorService workers, BlockingQueue<Slot<R>> queue, Semaphore room) {
    int units = Math.clamp(weight.applyAsInt(item), 1, budget);
    try {
      room.acquire(units);
      queue.put(new Slot<>(workers.submit(() -> work.apply(item)), units));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the taker has gone");
    }
  }

  private static IOException cause(ExecutionException e) {
    return switch (e.getCause()) {
      case IOException cause -> cause;
      case RuntimeException cause -> throw cause;
      case Error cause -> throw cause;
      case null, default -> new IOException(e);
    };
  }
}
