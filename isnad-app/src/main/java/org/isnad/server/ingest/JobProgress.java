package org.isnad.server.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.isnad.archive.ingest.IngestCounts;
import org.isnad.archive.ingest.IngestWatch;
import org.isnad.fetch.FetchEvent;
import org.isnad.server.ingest.IngestJob.Step;
import org.isnad.source.Refusal;

/// Counts what a job does while it runs, and tells it as one picture after the other. Thread-safe: reading and writing are on two threads.
final class JobProgress implements IngestWatch {
  /// So many refusals are told one by one; a file of a million broken lines must not fill the memory.
  static final int REFUSALS = 200;

  private final BiConsumer<Step, IngestResult> told;
  private final List<Refusal> refusals = new ArrayList<>();
  private final Map<String, Long> refused = new HashMap<>();
  private Step step = Step.READ;
  private IngestCounts counts = IngestCounts.NONE;
  private List<IngestResult.Added> added = List.of();
  private long size;
  private long read;
  private int fetched;

  /// @param size of the files that are at hand, in bytes
  JobProgress(long size, BiConsumer<Step, IngestResult> told) {
    this.size = size;
    this.told = told;
  }

  synchronized void begin(Step now) {
    step = now;
    tell();
  }

  /// So many bytes were taken from the inputs.
  synchronized void read(long bytes) {
    read += bytes;
    tell();
  }

  synchronized void fetched(FetchEvent event) {
    switch (event) {
      case FetchEvent.Kept kept -> fetched++;
      case FetchEvent.Unchanged unchanged -> {}
      case FetchEvent.Listed listed -> {}
      case FetchEvent.NotFetched(Refusal refusal) -> count(refusal);
    }
    tell();
  }

  synchronized boolean anyFetched() {
    return fetched > 0;
  }

  /// A web archive of pages was fetched.
  synchronized void more(long bytes) {
    size += bytes;
    tell();
  }

  @Override
  public synchronized void refused(Refusal refusal) {
    count(refusal);
    tell();
  }

  private void count(Refusal refusal) {
    refused.merge(refusal.code(), 1L, Long::sum);
    if (refusals.size() < REFUSALS) {
      refusals.add(refusal);
    }
  }

  @Override
  public synchronized void committed(IngestCounts now) {
    counts = now;
    tell();
  }

  @Override
  public void taken(int inputs) {
    // Bytes tell how far it is.
  }

  synchronized void end(IngestCounts last, List<IngestResult.Added> reports) {
    counts = last;
    added = List.copyOf(reports);
  }

  synchronized IngestResult result() {
    return new IngestResult(
        size, read, fetched, IngestResult.Counts.of(counts, refused), refusals, added);
  }

  private void tell() {
    told.accept(step, result());
  }
}
