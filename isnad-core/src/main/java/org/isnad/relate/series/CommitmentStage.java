package org.isnad.relate.series;

import java.util.Comparator;
import java.util.List;
import org.isnad.analyze.name.NameWords;
import org.isnad.relate.entity.EntityIds;
import org.isnad.relate.report.Day;

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
    return new CommitmentFold(state, day, ids, predicates, states).fold();
  }

  /// All commitments that were found, by id.
  public List<Commitment> close(CommitmentState state) {
    List<Commitment> all = state.all();
    all.sort(Comparator.comparing(Commitment::id));
    return all;
  }
}
