package org.isnad.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/// How many reports are done, on a terminal's standard error, once the work has taken a second. Where output goes to a terminal too, the bar ends
/// with the first report: from then on the reports themselves tell. Thread-safe.
final class Progress implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 1000;
  private static final int MARGIN = 4;
  private static final long UNKNOWN = -1;

  private final AtomicLong done = new AtomicLong();
  private final PrintStream err;
  private final Terminal terminal;
  private final @Nullable Thread starter;
  private @Nullable ProgressBar bar;
  private boolean closed;

  private Progress(OutputStream err, Terminal terminal) {
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    this.terminal = terminal;
    this.starter =
        terminal.err()
            ? Thread.ofPlatform().daemon().name("isnad-progress").unstarted(this::startLater)
            : null;
  }

  static Progress of(Surroundings surroundings) {
    Progress progress = new Progress(surroundings.err(), surroundings.terminal());
    if (progress.starter != null) {
      progress.starter.start();
    }
    return progress;
  }

  private void startLater() {
    try {
      Thread.sleep(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      // Done before anybody had to wait.
      return;
    }
    synchronized (this) {
      if (!closed) {
        bar =
            new ProgressBarBuilder()
                .setTaskName("isnad")
                .setUnit(" reports", 1)
                .setInitialMax(UNKNOWN)
                .showSpeed()
                .hideEta()
                .clearDisplayOnFinish()
                .setConsumer(new ConsoleProgressBarConsumer(err, terminal.columns() - MARGIN))
                .build();
        bar.stepTo(done.get());
      }
    }
  }

  void step() {
    step(1);
  }

  /// So many reports are done.
  void step(int reports) {
    long now = done.addAndGet(reports);
    ProgressBar shown = shown();
    if (shown != null) {
      shown.stepTo(now);
    }
  }

  private synchronized @Nullable ProgressBar shown() {
    return bar;
  }

  /// The first output follows.
  void outputFollows() {
    if (terminal.out()) {
      close();
    }
  }

  /// Takes the bar's line away for a message; the bar draws itself again.
  void makeRoom() throws IOException {
    if (shown() != null) {
      err.write("\r\u001b[K".getBytes(StandardCharsets.US_ASCII));
      err.flush();
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (starter != null) {
      starter.interrupt();
    }
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
