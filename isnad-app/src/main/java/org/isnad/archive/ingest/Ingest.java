package org.isnad.archive.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.isnad.archive.record.Addition;
import org.isnad.archive.record.Arrival;
import org.isnad.archive.record.RecordStore;
import org.isnad.archive.record.Refusals;
import org.isnad.archive.record.ReportTables;
import org.isnad.intake.Analyst;
import org.isnad.intake.Given;
import org.isnad.intake.OrderedWork;
import org.isnad.source.Refusal;

/// Takes reports into the record: read one after the other, analyzed by many threads, written in the order of the inputs, some hundred a transaction. So
/// the record is the same whatever the number of threads; and one that was broken off at any instant holds the beginning of the inputs, and goes on from
/// there when they are given again. What is under way is bounded, whatever the size of the inputs. Not thread-safe; the caller holds the [WriteLock].
public final class Ingest {
  private static final int BATCH = 250;
  private static final long PATIENCE_NANOS = 2_000_000_000L;

  private final RecordStore record;
  private final Follower follower;
  private final Taking taking;
  private final int threads;

  /// Comes after the record: the search index.
  public interface Follower {
    /// Something was committed.
    ///
    /// @throws IOException where the disk fails
    void follow() throws IOException;
  }

  /// @param version of the program, which analyses are marked with
  /// @param threads that analyze
  public Ingest(
      RecordStore record, Follower follower, Analyst analyst, String version, int threads) {
    this.record = record;
    this.follower = follower;
    this.taking = new Taking(record, analyst, version);
    this.threads = threads;
  }

  /// Takes in all that the producer gives.
  ///
  /// @return what became of it
  /// @throws IOException where inputs cannot be read for the disk's fault
  /// @throws org.isnad.archive.record.ArchiveException where the archive cannot be written; what was committed stands
  public IngestCounts run(OrderedWork.Producer<Given> inputs, IngestWatch watch)
      throws IOException {
    Writer writer = new Writer(record, follower, watch);
    new OrderedWork<>(threads, Given.BUDGET, Chunk::weight, taking::take)
        .run(
            to -> {
              Chunk.Grouping grouping = new Chunk.Grouping(to);
              inputs.produce(grouping);
              grouping.end();
            },
            writer);
    writer.commit();
    return writer.tally.counts();
  }

  /// Writes what comes, in batches.
  private static final class Writer implements OrderedWork.Sink<List<Taken>> {
    private final RecordStore record;
    private final Follower follower;
    private final IngestWatch watch;
    private final Tally tally = new Tally();
    private final List<Arrival> arrivals = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private long since = System.nanoTime();

    Writer(RecordStore record, Follower follower, IngestWatch watch) {
      this.record = record;
      this.follower = follower;
      this.watch = watch;
    }

    @Override
    public void accept(List<Taken> chunk) throws IOException {
      for (Taken taken : chunk) {
        switch (taken) {
          case Taken.Ready(Arrival arrival) -> arrivals.add(arrival);
          case Taken.Settled(Addition.Outcome outcome) -> tally.count(outcome);
          case Taken.Refused(Refusal refusal) -> {
            refusals.add(refusal);
            tally.count(refusal);
            watch.refused(refusal);
          }
        }
      }
      if (arrivals.size() + refusals.size() >= BATCH) {
        commit();
      }
      watch.taken(chunk.size());
    }

    @Override
    public void idle() throws IOException {
      if (System.nanoTime() - since > PATIENCE_NANOS) {
        commit();
      }
    }

    void commit() throws IOException {
      since = System.nanoTime();
      if (arrivals.isEmpty() && refusals.isEmpty()) {
        return;
      }
      List<Addition> additions =
          record.write(handle -> {
            Refusals.add(handle, refusals);
            return ReportTables.add(handle, arrivals);
          });
      additions.forEach(addition -> tally.count(addition.outcome()));
      arrivals.clear();
      refusals.clear();
      follower.follow();
      watch.committed(tally.counts());
    }
  }
}
