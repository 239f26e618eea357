package org.isnad.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.isnad.archive.ingest.IngestCounts;
import org.isnad.archive.ingest.IngestWatch;
import org.isnad.source.Refusal;
import org.jspecify.annotations.Nullable;

/// How far an ingest is, on standard error: a bar on a terminal, elsewhere a line now and then, and nothing where a program reads. Inputs that gave no
/// report are named as they come. Belongs to one thread, but for [#read(long)].
final class IngestProgress implements IngestWatch, AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final Duration BETWEEN_LINES = Duration.ofSeconds(30);
  private static final int MARGIN = 4;
  private static final int KIBIBYTE = 1 << 10;
  private static final long UNKNOWN = -1;

  private final Surroundings surroundings;
  private final boolean machine;
  private final long size;
  private final Refusals refusals;
  private final PrintStream err;
  private final AtomicLong bytes = new AtomicLong();
  private final Map<String, Long> refused = new TreeMap<>();
  private final long began = System.nanoTime();
  private long lineAt = began;
  private long inputs;
  private @Nullable ProgressBar bar;
  private boolean closed;

  /// @param size of all inputs in bytes, where it is known
  IngestProgress(Surroundings surroundings, boolean machine, OptionalLong size) {
    this.surroundings = surroundings;
    this.machine = machine;
    this.size = size.orElse(UNKNOWN);
    refusals = new Refusals(surroundings.err(), machine);
    err = new PrintStream(surroundings.err(), true, StandardCharsets.UTF_8);
  }

  /// So many bytes were taken from the inputs. Thread-safe.
  void read(long taken) {
    bytes.addAndGet(taken);
  }

  @Override
  public void refused(Refusal refusal) throws IOException {
    refused.merge(refusal.code(), 1L, Long::sum);
    if (bar != null) {
      err.print("\r\u001b[K");
      err.flush();
    }
    refusals.tell(refusal);
  }

  /// Whether any input, names that were brought included, was refused.
  boolean hasRefused() {
    return !refused.isEmpty();
  }

  @Override
  public void taken(int more) {
    inputs += more;
    show();
  }

  @Override
  public void committed(IngestCounts counts) {
    show();
  }

  private void show() {
    long now = System.nanoTime();
    if (closed || machine || now - began < PATIENCE.toNanos()) {
      return;
    }
    if (surroundings.terminal().err()) {
      ProgressBar shown = bar == null ? bar() : bar;
      shown.stepTo(bytes.get());
      shown.setExtraMessage(" " + told(now));
    } else if (now - lineAt >= BETWEEN_LINES.toNanos()) {
      lineAt = now;
      err.println("isnad: " + told(now) + ", " + Amounts.bytes(bytes.get()) + left(now));
    }
  }

  private ProgressBar bar() {
    ProgressBarBuilder builder =
        new ProgressBarBuilder()
            .setTaskName("isnad")
            .setUnit(" MiB", (long) KIBIBYTE * KIBIBYTE)
            .setInitialMax(size)
            .clearDisplayOnFinish()
            .continuousUpdate()
            .setConsumer(
                new ConsoleProgressBarConsumer(err, surroundings.terminal().columns() - MARGIN));
    if (size == UNKNOWN) {
      builder.hideEta();
    }
    bar = builder.build();
    return bar;
  }

  private String told(long now) {
    double seconds = (now - began) / 1e9;
    String told =
        Amounts.count(inputs, "report")
            + ", "
            + Amounts.grouped(Math.round(inputs / seconds))
            + "/s";
    return refused.isEmpty() ? told : told + ", refused " + byCode(refused);
  }

  static String byCode(Map<String, Long> refused) {
    return refused.entrySet().stream()
        .map(one -> one.getKey() + " " + Amounts.grouped(one.getValue()))
        .collect(Collectors.joining(", "));
  }

  private String left(long now) {
    long done = bytes.get();
    if (size <= done || done == 0) {
      return "";
    }
    long left = Math.round((double) (now - began) / done * (size - done));
    return " of " + Amounts.bytes(size) + ", about " + Amounts.time(left) + " left";
  }

  /// All inputs are in.
  void relating() {
    if (bar != null) {
      bar.setExtraMessage(" relating all reports of the archive");
      bar.refresh();
    } else if (!machine && System.nanoTime() - began > BETWEEN_LINES.toNanos()) {
      err.println("isnad: " + told(System.nanoTime()) + "; relating all reports of the archive");
    }
  }

  @Override
  public void close() {
    closed = true;
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
