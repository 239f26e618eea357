package org.isnad.archive.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.isnad.archive.record.Addition;
import org.isnad.archive.record.Arrival;
import org.isnad.archive.record.Change;
import org.isnad.archive.record.ChangeLog;
import org.isnad.archive.record.RecordStore;
import org.isnad.archive.record.Refusals;
import org.isnad.archive.record.ReportTables;
import org.isnad.archive.search.IndexFollower;
import org.isnad.intake.Analyst;
import org.isnad.intake.Given;
import org.isnad.intake.OrderedWork;
import org.isnad.source.Refusal;
import org.jdbi.v3.core.Handle;

/// Takes reports into the record: read one after the other, analyzed by many threads, written in the order of the inputs, up to a thousand a transaction. So
/// the record is the same whatever the number of threads; and one that was broken off at any instant holds the beginning of the inputs, and goes on from
/// there when they are given again. What is under way is bounded, whatever the size of the inputs. Not thread-safe; the caller holds the [WriteLock].
public final class Ingest {
  /// So many reports are one transaction: the more, the fewer times a page of the record is written, for the entries of its indexes come in no order.
  private static final int BATCH = 1_000;

  /// Of text, in characters: what is held back until it is written is bounded, however long the reports.
  private static final long HEAVY = 4_000_000;

  /// Nothing that came in waits longer for its transaction.
  private static final long LONGEST_NANOS = 3_000_000_000L;

  private static final long PATIENCE_NANOS = 2_000_000_000L;

  private final RecordStore record;
  private final IndexFollower index;
  private final Taking taking;
  private final int threads;

  /// @param version of the program, which analyses are marked with
  /// @param threads that analyze
  public Ingest(
      RecordStore record, IndexFollower index, Analyst analyst, String version, int threads) {
    this.record = record;
    this.index = index;
    this.taking = new Taking(record, analyst, version, record.read(ReportTables::isUntouched));
    this.threads = threads;
  }

  /// Takes in all that the producer gives.
  ///
  /// @return what became of it
  /// @throws IOException where inputs cannot be read for the disk's fault
  /// @throws org.isnad.archive.record.ArchiveException where the archive cannot be written; what was committed stands
  public IngestCounts run(OrderedWork.Producer<Given> inputs, IngestWatch watch)
      throws IOException {
    try (Indexing indexing = new Indexing(record, index)) {
      Writer writer = new Writer(record, indexing, watch);
      new OrderedWork<>(threads, Given.BUDGET, Chunk::weight, taking::take)
          .run(
              to -> {
                Chunk.Grouping grouping = new Chunk.Grouping(to);
                inputs.produce(grouping);
                grouping.end();
              },
              writer);
      writer.commit();
      indexing.finish();
      return writer.tally.counts();
    }
  }

  /// Writes what comes, in batches.
  private static final class Writer implements OrderedWork.Sink<List<Taken>> {
    private final RecordStore record;
    private final Indexing indexing;
    private final IngestWatch watch;
    private final Tally tally = new Tally();
    private final List<Arrival> arrivals = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private long since = System.nanoTime();
    private long characters;

    Writer(RecordStore record, Indexing indexing, IngestWatch watch) {
      this.record = record;
      this.indexing = indexing;
      this.watch = watch;
    }

    @Override
    public void accept(List<Taken> chunk) throws IOException {
      if (arrivals.isEmpty() && refusals.isEmpty()) {
        since = System.nanoTime();
      }
      for (Taken taken : chunk) {
        switch (taken) {
          case Taken.Ready(Arrival arrival) -> {
            arrivals.add(arrival);
            characters += arrival.analysis().article().text().length();
          }
          case Taken.Settled(Addition.Outcome outcome) -> tally.count(outcome);
          case Taken.Refused(Refusal refusal) -> {
            refusals.add(refusal);
            tally.count(refusal);
            watch.refused(refusal);
          }
        }
      }
      if (arrivals.size() + refusals.size() >= BATCH
          || characters >= HEAVY
          || System.nanoTime() - since > LONGEST_NANOS) {
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
      if (arrivals.isEmpty() && refusals.isEmpty()) {
        return;
      }
      indexing.take(record.write(this::write));
      arrivals.clear();
      refusals.clear();
      characters = 0;
      watch.committed(tally.counts());
    }

    private static boolean isNew(Addition addition) {
      return switch (addition.outcome()) {
        case NEW, VERSION -> true;
        case KNOWN, FORGOTTEN -> false;
      };
    }

    private Indexing.Batch write(Handle handle) {
      Refusals.add(handle, refusals);
      Indexing.Batch added = new Indexing.Batch(ChangeLog.last(handle), Change.What.ADDED);
      for (Addition addition : ReportTables.add(handle, arrivals)) {
        tally.count(addition.outcome());
        if (isNew(addition)) {
          added.add(addition.number(), addition.arrival().analysis());
        }
      }
      return added;
    }
  }
}
