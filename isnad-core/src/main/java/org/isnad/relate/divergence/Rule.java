package org.isnad.relate.divergence;

/// Looks for one kind of difference. Immutable and thread-safe.
interface Rule {
  /// Adds what differs. A rule that looks from one side alone is asked from both.
  void compare(Pair pair, Findings out);
}
