package org.isnad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.isnad.relate.Relater;
import org.isnad.relate.Relation;
import org.isnad.relate.report.Day;
import org.isnad.relate.report.ReportReader;
import org.isnad.wire.AnalysisSpool;
import org.jspecify.annotations.Nullable;

/// Relates what was put aside, day after day. Static and thread-safe.
final class RelateRun {
  private RelateRun() {}

  /// Takes relations as they settle.
  interface Taker {
    /// Relations that will not change any more, in their order.
    ///
    /// @param reports every report that was gathered, to be looked up by id
    void take(List<Relation> relations, AnalysisSpool reports) throws IOException;

    /// All relations have been given.
    void end(AnalysisSpool reports) throws IOException;
  }

  static void run(AnalysisSpool reports, Taker to) throws IOException {
    ReportReader reader = ReportReader.load();
    Iterator<Map.Entry<@Nullable LocalDate, List<String>>> days =
        reports.days().entrySet().iterator();
    Iterator<List<Relation>> relations =
        Relater.load()
            .relate(
                new Iterator<>() {
                  @Override
                  public boolean hasNext() {
                    return days.hasNext();
                  }

                  @Override
                  public Day next() {
                    return day(days.next(), reports, reader);
                  }
                });
    try {
      while (relations.hasNext()) {
        to.take(relations.next(), reports);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    to.end(reports);
  }

  private static Day day(
      Map.Entry<@Nullable LocalDate, List<String>> day, AnalysisSpool from, ReportReader reader) {
    try {
      return Day.of(
          day.getKey(), from.read(day.getValue()).parallelStream().map(reader::read).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
