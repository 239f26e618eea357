package org.isnad.relate.series;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a sentence tells of undertakings. Immutable.
///
/// @param stems of its words
/// @param done the predicates of what was done in it
/// @param dropped the stems after each word by which something is given up or put off
/// @param retold whether it only tells again what was undertaken
record OutcomeWords(StemSet stems, Set<String> done, List<StemSet> dropped, boolean retold) {
  /// How much of an undertaking's words stand in the sentence that tells what became of it, and how many at least.
  private static final double MOST = 0.5;

  private static final int LEAST_SHARED = 3;

  /// How many of the undertaking's words must be among those after what is given up.
  private static final int LEAST_DROPPED = 2;

  OutcomeWords {
    done = Set.copyOf(done);
    dropped = List.copyOf(dropped);
  }

  /// Whether a sentence of these stems may tell of the undertaking.
  static boolean mayBeOf(StemSet stems, Undertaking undertaking) {
    StemSet undertaken = undertaking.stems();
    int least = Math.max(LEAST_SHARED, (int) Math.ceil(MOST * undertaken.size()));
    return undertaken.mayShare(least, stems) && undertaken.shared(stems) >= least;
  }

  /// Whether it tells nothing of any undertaking.
  boolean tellsNothing() {
    return stems.size() < LEAST_SHARED || (retold || done.isEmpty()) && dropped.isEmpty();
  }

  /// Kept or dropped; null where the sentence tells neither of it.
  Commitment.@Nullable Says of(Undertaking undertaking) {
    if (!mayBeOf(stems, undertaking)) {
      return null;
    }
    boolean kept = !retold && done.contains(undertaking.predicate());
    boolean givenUp =
        dropped.stream().anyMatch(after -> undertaking.stems().shared(after) >= LEAST_DROPPED);
    return givenUp ? Commitment.Says.DROPPED : kept ? Commitment.Says.KEPT : null;
  }
}
