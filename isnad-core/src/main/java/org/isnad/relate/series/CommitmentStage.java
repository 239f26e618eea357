package org.isnad.relate.series;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.isnad.analyze.name.NameWords;
import org.isnad.relate.entity.EntityIds;
import org.isnad.relate.report.Day;
import org.isnad.relate.report.Report;
import org.jspecify.annotations.Nullable;

/// Finds what speakers undertake, by when, and whether later reports say that it was kept, said again, changed or dropped. Immutable and thread-safe.
public final class CommitmentStage {
  private final Predicates predicates = new Predicates();
  private final States states;

  private CommitmentStage(NameWords names) {
    this.states = new States(names);
  }

  /// Reads the lists of words.
  public static CommitmentStage load() {
    return new CommitmentStage(NameWords.load());
  }

  /// Folds one closed day.
  public CommitmentState fold(CommitmentState state, Day day, EntityIds ids) {
    CommitmentFold fold = new CommitmentFold(state, day.date());
    day.reports().forEach(report -> fold.fold(report, ids, predicates, states));
    return fold.state();
  }

  /// What one report tells, for [#fold(CommitmentState, LocalDate, List)], which may be elsewhere.
  public List<Trace> read(Report report, EntityIds ids) {
    return new TraceReader(ids, predicates, states).read(report);
  }

  /// Folds one closed day that was read before; of all days every one must be folded, also those of which nothing was read.
  ///
  /// @param date null for undated reports
  /// @param reports in the order of the day what was read of each; all of those who [hang together][Trace#by()] is enough
  public CommitmentState fold(
      CommitmentState state, @Nullable LocalDate date, List<List<Trace>> reports) {
    CommitmentFold fold = new CommitmentFold(state, date);
    reports.forEach(traces -> fold.fold(traces, date));
    return fold.state();
  }

  /// All commitments that were found, by id.
  public List<Commitment> close(CommitmentState state) {
    List<Commitment> all = state.all();
    all.sort(Comparator.comparing(Commitment::id));
    return all;
  }
}
