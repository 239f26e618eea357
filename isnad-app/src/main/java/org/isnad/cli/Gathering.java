package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.isnad.analyze.Analysis;
import org.isnad.analyze.Analyzer;
import org.isnad.clean.Article;
import org.isnad.clean.CleanOptions;
import org.isnad.clean.Cleaner;
import org.isnad.intake.Analyst;
import org.isnad.intake.Given;
import org.isnad.intake.InputReader;
import org.isnad.intake.OrderedWork;
import org.isnad.source.Refusal;
import org.isnad.source.SourceReader;
import org.isnad.wire.AnalysisSpool;

/// Reads reports, analyzes them on all cores (or takes the analyses that were made before), and puts them aside by day. What cannot be read is told
/// and passed over.
///
/// @param machine whether a program reads the output, and with it the refusals
/// @param gazetteers files of names that are known besides the program's own
/// @param ids of the reports that are wanted; empty for all
record Gathering(
    Surroundings surroundings, boolean machine, List<Path> gazetteers, Set<String> ids) {
  /// What became of what is read.
  private sealed interface Gathered {
    @SuppressWarnings("ArrayRecordComponent") // handed over once, compared by nobody
    record Done(Analysis analysis, byte[] bytes) implements Gathered {}

    record Refused(Refusal refusal) implements Gathered {}
  }

  /// Gathers all inputs into the spool.
  ///
  /// @return whether something was refused
  boolean gather(List<Path> paths, SourceReader reader, CleanOptions options, AnalysisSpool spool)
      throws IOException {
    List<Path> inputs = Inputs.of(paths, surroundings);
    Refusals refusals = new Refusals(surroundings.err(), machine);
    try (Progress progress = Progress.of(surroundings)) {
      Sink sink = new Sink(spool, ids, refusals, progress);
      Analyst analyst =
          new Analyst(
              Cleaner.load(options), Analyzer.load(Gazetteers.read(gazetteers, sink::refuse)));
      InputReader input = new InputReader(reader, surroundings.in());
      int threads = Runtime.getRuntime().availableProcessors();
      new OrderedWork<Given, Gathered>(
              threads, Given.BUDGET, Given::weight, given -> gather(analyst.analyze(given), spool))
          .run(to -> input.read(inputs, to), sink);
      return sink.refused;
    }
  }

  private static Gathered gather(Analyst.Outcome outcome, AnalysisSpool spool) {
    return switch (outcome) {
      case Analyst.Outcome.Done(Analysis analysis) ->
          new Gathered.Done(analysis, spool.bytes(analysis));
      case Analyst.Outcome.Refused(Refusal refusal) -> new Gathered.Refused(refusal);
    };
  }

  private static final class Sink implements OrderedWork.Sink<Gathered> {
    private final AnalysisSpool spool;
    private final Set<String> ids;
    private final Refusals refusals;
    private final Progress progress;
    private boolean refused;

    Sink(AnalysisSpool spool, Set<String> ids, Refusals refusals, Progress progress) {
      this.spool = spool;
      this.ids = ids;
      this.refusals = refusals;
      this.progress = progress;
    }

    @Override
    public void accept(Gathered gathered) throws IOException {
      switch (gathered) {
        case Gathered.Done(Analysis analysis, byte[] bytes) -> {
          boolean wanted = ids.isEmpty() || ids.contains(analysis.article().id());
          if (wanted && spool.add(analysis, bytes)) {
            refuse(twice(analysis.article()));
          }
        }
        case Gathered.Refused(Refusal refusal) -> refuse(refusal);
      }
      progress.step();
    }

    private static Refusal twice(Article article) {
      String file = article.origin().file();
      return new Refusal(
          file == null ? article.id() : file,
          article.origin().record(),
          article.origin().offset(),
          "duplicate-id",
          "Two reports have the id " + article.id() + "; one of them is left out.");
    }

    private void refuse(Refusal refusal) throws IOException {
      refused = true;
      progress.makeRoom();
      refusals.tell(refusal);
    }

    @Override
    public void idle() {
      // Nothing is kept back.
    }
  }
}
