package org.isnad.spark;

import org.apache.hadoop.conf.Configuration;
import org.isnad.clean.CleanOptions;
import org.isnad.clean.Cleaner;
import org.isnad.source.Refusal;

/// An analyzer that fails at one report.
final class Failing {
  private Failing() {}

  /// @param fatal whether it fails as a machine does, so that the task is lost, rather than as a program does
  static Loaded<SliceRun> at(String id, boolean fatal) {
    ReadSettings settings = SparkTests.SETTINGS;
    return new Loaded<>(() -> {
      Cleaner cleaner = Cleaner.load(CleanOptions.NONE);
      org.isnad.analyze.Analyzer analyzer =
          org.isnad.analyze.Analyzer.load(org.isnad.gazetteer.Gazetteer.empty());
      return new SliceRun(
          new SliceReader(settings.reader(), new Configuration()),
          new ItemAnalyzer(page -> {
            if (page.id().equals(id) && fatal) {
              throw new AssertionError("the machine failed at " + id);
            }
            if (page.id().equals(id)) {
              throw new IllegalStateException("the program failed at " + id);
            }
            return switch (cleaner.clean(page)) {
              case org.isnad.clean.Refused(Refusal refusal) -> new ItemAnalyzer.Made.Not(refusal);
              case org.isnad.clean.Article article ->
                  new ItemAnalyzer.Made.Analyzed(analyzer.analyze(article));
            };
          }));
    });
  }
}
