package org.isnad.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.analyze.Analysis;
import org.isnad.analyze.Analyzer;
import org.isnad.clean.Article;
import org.isnad.clean.CleanOptions;
import org.isnad.clean.Cleaner;
import org.isnad.clean.Refused;
import org.isnad.source.Item;
import org.isnad.source.Page;
import org.isnad.source.Refusal;
import org.isnad.source.SourceReader;
import org.isnad.wire.AnalysisReader;
import org.isnad.wire.AnalysisSpool;
import org.isnad.wire.WireException;

/// Reads reports, analyzes them on all cores (or takes the analyses that were made before), and puts them aside by day. What cannot be read is told
/// and passed over.
///
/// @param machine whether a program reads the output, and with it the refusals
/// @param gazetteers files of names that are known besides the program's own
/// @param ids of the reports that are wanted; empty for all
record Gathering(
    Surroundings surroundings, boolean machine, List<Path> gazetteers, Set<String> ids) {
  private static final Path STANDARD_INPUT = Path.of("-");

  /// Of text under way at a time, in thousands of characters.
  private static final int BUDGET = 64 << 10;

  /// What is read: a report or a line of analyses.
  private sealed interface Given {
    record Report(Item item) implements Given {}

    record Made(AnalysisLines.Line line) implements Given {}
  }

  /// What became of it.
  private sealed interface Gathered {
    @SuppressWarnings("ArrayRecordComponent") // handed over once, compared by nobody
    record Done(Analysis analysis, byte[] bytes) implements Gathered {}

    record Refused(Refusal refusal) implements Gathered {}
  }

  /// Turns what is given into analyses. Thread-safe.
  private record Work(
      Cleaner cleaner, Analyzer analyzer, AnalysisReader reader, AnalysisSpool spool) {
    Gathered gather(Given given) {
      return switch (given) {
        case Given.Report(Refusal refusal) -> new Gathered.Refused(refusal);
        case Given.Report(Page page) -> analyze(page);
        case Given.Made(AnalysisLines.Line line) -> read(line);
      };
    }

    private Gathered analyze(Page page) {
      try {
        return switch (cleaner.clean(page)) {
          case Refused(Refusal refusal) -> new Gathered.Refused(refusal);
          case Article article -> done(analyzer.analyze(article));
        };
      } catch (RuntimeException e) {
        throw new IllegalStateException("while reading " + page.id(), e);
      }
    }

    private Gathered read(AnalysisLines.Line line) {
      try {
        return done(reader.read(line.document().getBytes(StandardCharsets.UTF_8)));
      } catch (WireException e) {
        return new Gathered.Refused(
            new Refusal(
                line.file(), line.number(), null, "bad-analysis", String.valueOf(e.getMessage())));
      }
    }

    private Gathered done(Analysis analysis) {
      return new Gathered.Done(analysis, spool.bytes(analysis));
    }
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
      Work work =
          new Work(
              Cleaner.load(options),
              Analyzer.load(Gazetteers.read(gazetteers, sink::refuse)),
              AnalysisReader.create(),
              spool);
      int threads = Runtime.getRuntime().availableProcessors();
      new OrderedWork<>(threads, BUDGET, Gathering::weight, work::gather)
          .run(to -> read(inputs, reader, to), sink);
      return sink.refused;
    }
  }

  private void read(List<Path> paths, SourceReader reader, Consumer<? super Given> to)
      throws IOException {
    for (Path path : paths) {
      if (path.equals(STANDARD_INPUT)) {
        BufferedInputStream in = AnalysisLines.buffered(surroundings.in());
        if (AnalysisLines.isOne(in)) {
          AnalysisLines.read(
              in, SourceReader.STANDARD_INPUT, line -> to.accept(new Given.Made(line)));
        } else {
          reader.read(in, SourceReader.STANDARD_INPUT, item -> to.accept(new Given.Report(item)));
        }
      } else if (AnalysisLines.isOne(path)) {
        try (InputStream in = Files.newInputStream(path)) {
          AnalysisLines.read(in, path.toString(), line -> to.accept(new Given.Made(line)));
        }
      } else {
        reader.read(List.of(path), item -> to.accept(new Given.Report(item)));
      }
    }
  }

  private static int weight(Given given) {
    return switch (given) {
      case Given.Report(Page page) -> page.text().length() >> 10;
      case Given.Report(Refusal refusal) -> 0;
      case Given.Made(AnalysisLines.Line line) -> line.document().length() >> 10;
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
