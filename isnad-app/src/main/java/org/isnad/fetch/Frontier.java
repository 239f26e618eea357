package org.isnad.fetch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// What is still to be visited, host by host: a thread a host, so many hosts at a time, each host's addresses in the order in which they came.
/// Thread-safe.
final class Frontier<T> {
  private final Map<String, Queue<T>> waiting = new HashMap<>();
  private final Queue<String> idle = new ArrayDeque<>();
  private final int most;
  private final Work<T> work;
  private int active;
  private @Nullable Throwable failure;

  /// What is done with each.
  @FunctionalInterface
  interface Work<T> {
    void process(T task) throws IOException, InterruptedException;
  }

  /// @param most hosts at a time
  Frontier(int most, Work<T> work) {
    this.most = most;
    this.work = work;
  }

  /// Puts it at the end of its host's queue. Work that is going on may add more.
  synchronized void add(String host, T task) {
    Queue<T> queue = waiting.get(host);
    if (queue == null) {
      queue = new ArrayDeque<>();
      waiting.put(host, queue);
      idle.add(host);
      notifyAll();
    }
    queue.add(task);
  }

  /// Returns when all is done.
  ///
  /// @throws IOException where the archive cannot be written: what is left is not visited
  void run() throws IOException, InterruptedException {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      try {
        for (String host = nextHost(); host != null; host = nextHost()) {
          String mine = host;
          threads.execute(() -> drain(mine));
        }
        if (hasFailed()) {
          threads.shutdownNow();
        }
      } catch (InterruptedException e) {
        threads.shutdownNow();
        throw e;
      }
    }
    rethrow();
  }

  /// Waits until a host may be begun with; null when there is none left and none is being visited, or the work has failed.
  private synchronized @Nullable String nextHost() throws InterruptedException {
    while (failure == null && (active == most || idle.isEmpty())) {
      if (active == 0 && idle.isEmpty()) {
        return null;
      }
      wait();
    }
    if (failure != null) {
      return null;
    }
    active++;
    return idle.remove();
  }

  private void drain(String host) {
    try {
      for (T task = next(host); task != null; task = next(host)) {
        work.process(task);
      }
    } catch (IOException | InterruptedException | RuntimeException | Error e) {
      fail(e);
    }
  }

  private synchronized @Nullable T next(String host) {
    Queue<T> queue = waiting.get(host);
    T task = queue == null || failure != null ? null : queue.poll();
    if (task == null) {
      waiting.remove(host);
      active--;
      notifyAll();
    }
    return task;
  }

  private synchronized void fail(Throwable e) {
    failure = failure == null ? e : failure;
    active--;
    notifyAll();
  }

  private synchronized boolean hasFailed() {
    return failure != null;
  }

  private synchronized void rethrow() throws IOException, InterruptedException {
    switch (failure) {
      case null -> {
        // All is done.
      }
      case IOException broken -> throw new IOException(broken.getMessage(), broken);
      case InterruptedException interrupted -> throw interrupted;
      case RuntimeException fault -> throw fault;
      case Error fault -> throw fault;
      default -> throw new IllegalStateException(failure);
    }
  }
}
