package org.isnad.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.isnad.relate.RelateState;
import org.isnad.relate.Relater;
import org.isnad.relate.Relation;
import org.isnad.relate.report.Day;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.ReportReader;
import org.isnad.relate.report.Step;
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
    Relater relater = Relater.load();
    ReportReader reader = ReportReader.load();
    RelateState state = RelateState.EMPTY;
    for (Map.Entry<@Nullable LocalDate, List<String>> day : reports.days().entrySet()) {
      List<Report> read = reports.read(day.getValue()).parallelStream().map(reader::read).toList();
      Step<RelateState, Relation> step = relater.fold(state, Day.of(day.getKey(), read));
      to.take(step.settled(), reports);
      state = step.state();
    }
    to.take(relater.close(state), reports);
    to.end(reports);
  }
}
