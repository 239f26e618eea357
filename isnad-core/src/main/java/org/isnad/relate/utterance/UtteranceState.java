package org.isnad.relate.utterance;

import java.util.List;

/// The days that later reports may still tell an utterance of, with what was found between them. Immutable.
public final class UtteranceState {
  /// Nothing was told.
  public static final UtteranceState EMPTY = new UtteranceState(List.of());

  private final List<OpenDay> days;

  UtteranceState(List<OpenDay> days) {
    this.days = List.copyOf(days);
  }

  /// In the order of their folding.
  List<OpenDay> days() {
    return days;
  }
}
