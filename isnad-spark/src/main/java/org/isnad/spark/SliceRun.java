package org.isnad.spark;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkEnv;
import org.apache.spark.TaskContext;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.apache.spark.util.TaskCompletionListener;
import org.isnad.analyze.Analysis;
import org.isnad.source.Refusal;
import org.isnad.wire.AnalysisReader;
import org.isnad.wire.WireException;

/// What an executor needs to make outcomes of slices; made once in each. Thread-safe.
final class SliceRun {
  private final SliceReader reader;
  private final ItemAnalyzer analyzer;
  private final AnalysisReader analyses = AnalysisReader.create();

  SliceRun(SliceReader reader, ItemAnalyzer analyzer) {
    this.reader = reader;
    this.analyzer = analyzer;
  }

  /// The way to make one, with the analyzers of the command line.
  static Loaded<SliceRun> loaded(ReadSettings settings) {
    return new Loaded<>(() ->
        new SliceRun(
            new SliceReader(settings.reader(), configuration()), ItemAnalyzer.load(settings)));
  }

  /// What a task must know to open files: also what the session was told as `spark.hadoop.…`.
  static Configuration configuration() {
    SparkEnv env = SparkEnv.get();
    return env == null ? new Configuration() : SparkHadoopUtil.get().newConfiguration(env.conf());
  }

  /// The outcomes of a slice, one by one; memory does not grow with it. For one thread of a task.
  Iterator<Outcome> outcomes(Slice slice) {
    Pulled given =
        new Pulled(to -> reader.read(slice, to), slice.file().ordinal() + "-" + slice.number());
    TaskContext task = TaskContext.get();
    if (task != null) {
      TaskCompletionListener listener = ended -> given.close();
      task.addTaskCompletionListener(listener);
    }
    return new Iterator<>() {
      private int turn;

      @Override
      public boolean hasNext() {
        return given.hasNext();
      }

      @Override
      public Outcome next() {
        return outcome(given.next(), slice.file().ordinal(), turn++);
      }
    };
  }

  private Outcome outcome(Given given, int file, int turn) {
    return switch (given) {
      case Given.Raw(var item) -> analyzer.read(item, file, turn);
      case Given.Line line -> line(line, file, turn);
    };
  }

  private Outcome line(Given.Line line, int file, int turn) {
    byte[] document = line.document().getBytes(StandardCharsets.UTF_8);
    try {
      Analysis analysis = analyses.read(document);
      Outcome.Report report = ItemAnalyzer.report(analysis, document, file, turn);
      // In the order of its line, whatever record its report once was.
      return new Outcome.Report(
          new Outcome.At(file, line.number(), turn),
          report.id(),
          report.address(),
          report.day(),
          report.sha256(),
          report.problems(),
          document);
    } catch (WireException e) {
      return ItemAnalyzer.refused(
          new Refusal(
              line.file(), line.number(), null, "bad-analysis", String.valueOf(e.getMessage())),
          file,
          turn);
    }
  }
}
