package org.isnad.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Turns what is pushed into what is pulled: a thread of its own reads ahead, by a bounded number of characters, while the task works. For one taker.
final class Pulled implements Iterator<Given>, AutoCloseable {
  private static final int BATCHES = 4;
  private static final int BATCH_ITEMS = 64;
  private static final int BATCH_UNITS = 1 << 18;

  private final BlockingQueue<Batch> queue = new ArrayBlockingQueue<>(BATCHES);
  private final Thread reader;
  private Iterator<Given> batch = List.<Given>of().iterator();
  private boolean ended;

  /// What pushes.
  interface Producer {
    void produce(Consumer<? super Given> to) throws IOException;
  }

  /// @param failure that ended the reading
  /// @param last whether no other follows
  private record Batch(List<Given> items, @Nullable Throwable failure, boolean last) {}

  Pulled(Producer producer, String name) {
    reader = Thread.ofPlatform().daemon().name("isnad-read-" + name).start(() -> read(producer));
  }

  private void read(Producer producer) {
    Packer packer = new Packer();
    try {
      @Nullable Throwable failure = null;
      try {
        producer.produce(packer);
      } catch (IOException | RuntimeException | Error e) {
        failure = e;
      }
      queue.put(new Batch(packer.items, failure, true));
    } catch (InterruptedException e) {
      // The taker has gone: nobody is left to tell.
      Thread.currentThread().interrupt();
    }
  }

  private final class Packer implements Consumer<Given> {
    private List<Given> items = new ArrayList<>();
    private int units;

    @Override
    public void accept(Given given) {
      items.add(given);
      units += given.weight();
      if (items.size() == BATCH_ITEMS || units >= BATCH_UNITS) {
        try {
          queue.put(new Batch(items, null, false));
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new CancellationException("the taker has gone");
        }
        items = new ArrayList<>();
        units = 0;
      }
    }
  }

  @Override
  public boolean hasNext() {
    while (!batch.hasNext() && !ended) {
      take();
    }
    return batch.hasNext();
  }

  private void take() {
    try {
      Batch next = queue.take();
      switch (next.failure()) {
        case null -> {}
        case IOException failed -> throw new UncheckedIOException(failed);
        case RuntimeException failed -> throw failed;
        case Error failed -> throw failed;
        case Throwable failed -> throw new IllegalStateException(failed);
      }
      ended = next.last();
      batch = next.items().iterator();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the task was stopped");
    }
  }

  @Override
  public Given next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return batch.next();
  }

  @Override
  public void close() {
    reader.interrupt();
  }
}
