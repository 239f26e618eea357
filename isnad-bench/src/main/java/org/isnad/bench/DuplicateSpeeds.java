package org.isnad.bench;

import java.util.ArrayList;
import java.util.List;
import org.isnad.bench.Turns.Turn;
import org.isnad.relate.duplicate.DuplicateState;
import org.isnad.relate.duplicate.DuplicateStep;
import org.isnad.relate.report.Day;

/// How fast copies and edited versions are found. Static.
final class DuplicateSpeeds {
  private DuplicateSpeeds() {}

  /// In reports a second: ours verified with spans, ours without, then the others.
  static List<Speed> measure(RelateInput input, List<NearDuplicates> others, int seconds) {
    List<Turn> turns = new ArrayList<>();
    turns.add(new Turn("isnad, verified, with spans", () -> fold(input)));
    turns.add(new Turn("isnad, signature and look-up", () -> lookUp(input)));
    others.forEach(
        other -> turns.add(new Turn(other.name(), () -> 1 + other.find(input.texts()).met())));
    return Turns.run(turns, input.ids().size(), seconds);
  }

  private static long fold(RelateInput input) {
    DuplicateState state = DuplicateState.EMPTY;
    long found = 1;
    for (Day day : input.days()) {
      DuplicateStep step = input.duplicates().fold(state, day);
      state = step.state();
      found += step.found().size();
    }
    return found;
  }

  private static long lookUp(RelateInput input) {
    DuplicateState state = DuplicateState.EMPTY;
    for (Day day : input.days()) {
      state = input.duplicates().lookUp(state, day);
    }
    return 1;
  }
}
