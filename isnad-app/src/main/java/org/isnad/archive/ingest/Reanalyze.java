package org.isnad.archive.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.isnad.analyze.Analysis;
import org.isnad.analyze.Analyzer;
import org.isnad.archive.record.Arrival;
import org.isnad.archive.record.Arrivals;
import org.isnad.archive.record.Change;
import org.isnad.archive.record.ChangeLog;
import org.isnad.archive.record.Document;
import org.isnad.archive.record.Documents;
import org.isnad.archive.record.RecordStore;
import org.isnad.archive.record.ReportTables;
import org.isnad.archive.search.IndexFollower;
import org.isnad.clean.Article;
import org.isnad.intake.OrderedWork;
import org.isnad.wire.AnalysisWriter;
import org.jdbi.v3.core.Handle;

/// Analyzes stored reports anew. What the analysis reads of a report — its text, its layout, its day, where it came from — is all in its document, so the
/// findings are those that the same article would have today; what is article and what furniture was decided when the page came in, and stays: its markup is
/// not kept. Ids, numbers and texts stay. Not thread-safe; the caller holds the [WriteLock].
///
/// Some hundred reports a transaction, each marked with the version: broken off, it goes on from there.
public final class Reanalyze {
  private static final int BATCH = 200;

  private final RecordStore record;
  private final IndexFollower index;
  private final Analyzer analyzer;
  private final String version;
  private final int threads;
  private final AnalysisWriter writer = AnalysisWriter.compact();

  /// @param version of the program, which the analyses are marked with
  /// @param threads that analyze
  public Reanalyze(
      RecordStore record, IndexFollower index, Analyzer analyzer, String version, int threads) {
    this.record = record;
    this.index = index;
    this.analyzer = analyzer;
    this.version = version;
    this.threads = threads;
  }

  /// Looks on, on the thread that writes.
  public interface Watch {
    /// So many reports were analyzed anew since this was told last.
    void done(int reports) throws IOException;
  }

  private record Anew(long number, Arrival arrival, boolean differs) {}

  /// What was done.
  ///
  /// @param analyzed reports
  /// @param changed of them, those whose document is another now
  public record Result(long analyzed, long changed) {}

  /// How many reports were not analyzed by this version; all of them where that is asked for.
  public long waiting(boolean all) {
    return record.read(handle ->
        handle
            .createQuery("select count(*) from report where analyzer <> :version or :every = 1")
            .bind("version", version)
            .bind("every", all ? 1 : 0)
            .mapTo(Long.class)
            .one());
  }

  /// Analyzes the reports that another version analyzed, or all.
  public Result run(boolean all, Watch watch) throws IOException {
    try (Indexing indexing = new Indexing(record, index)) {
      Replacing replacing = new Replacing(indexing, watch);
      new OrderedWork<List<Document>, List<Anew>>(threads, threads * 2, documents -> 1, this::anew)
          .run(to -> read(all, to), replacing);
      indexing.finish();
      return new Result(replacing.analyzed, replacing.changed);
    }
  }

  private void read(boolean all, Consumer<? super List<Document>> to) {
    long last = 0;
    while (true) {
      long after = last;
      List<Long> numbers =
          record.read(handle ->
              handle
                  .createQuery(
                      "select number from report where number > :after"
                          + " and (analyzer <> :version or :every = 1)"
                          + " order by number limit :most")
                  .bind("after", after)
                  .bind("version", version)
                  .bind("every", all ? 1 : 0)
                  .bind("most", BATCH)
                  .mapTo(Long.class)
                  .list());
      if (numbers.isEmpty()) {
        return;
      }
      Map<Long, Document> documents = record.read(handle -> Documents.byNumbers(handle, numbers));
      List<Document> batch = new ArrayList<>(numbers.size());
      for (long number : numbers) {
        Document document = documents.get(number);
        if (document != null) {
          batch.add(document);
        }
      }
      to.accept(batch);
      last = numbers.getLast();
    }
  }

  private List<Anew> anew(List<Document> documents) {
    List<Anew> anew = new ArrayList<>(documents.size());
    try (Arrivals arrivals = new Arrivals()) {
      for (Document document : documents) {
        Article article = document.analysis().article();
        Analysis analysis = analyzer.analyze(article);
        boolean differs = !Arrays.equals(writer.bytes(analysis), document.line());
        anew.add(new Anew(document.number(), arrivals.of(analysis, version), differs));
      }
    }
    return anew;
  }

  private final class Replacing implements OrderedWork.Sink<List<Anew>> {
    private final Indexing indexing;
    private final Watch watch;
    private long analyzed;
    private long changed;

    Replacing(Indexing indexing, Watch watch) {
      this.indexing = indexing;
      this.watch = watch;
    }

    @Override
    public void accept(List<Anew> batch) throws IOException {
      indexing.take(record.write(handle -> write(handle, batch)));
      analyzed += batch.size();
      changed += batch.stream().filter(Anew::differs).count();
      watch.done(batch.size());
    }

    private static Indexing.Batch write(Handle handle, List<Anew> batch) {
      Indexing.Batch anew = new Indexing.Batch(ChangeLog.last(handle), Change.What.ANALYZED);
      for (Anew one : batch) {
        ReportTables.replace(handle, one.number(), one.arrival());
        anew.add(one.number(), one.arrival().analysis());
      }
      return anew;
    }

    @Override
    public void idle() {
      // Every batch is committed as it comes.
    }
  }
}
