package org.isnad.relate.divergence;

import java.util.List;

/// The statements of the days that a denial may answer. Immutable.
public final class AnswerState {
  /// Before the first day.
  public static final AnswerState EMPTY = new AnswerState(List.of());

  private final List<StatementIndex> days;

  private AnswerState(List<StatementIndex> days) {
    this.days = List.copyOf(days);
  }

  /// The days, the latest last.
  List<StatementIndex> days() {
    return days;
  }

  /// This state and one day more; of the days before as many as are still in the window.
  AnswerState with(StatementIndex day, int window) {
    List<StatementIndex> kept =
        new java.util.ArrayList<>(
            days.stream().filter(before -> before.isWithin(window, day)).toList());
    kept.add(day);
    return new AnswerState(kept);
  }
}
