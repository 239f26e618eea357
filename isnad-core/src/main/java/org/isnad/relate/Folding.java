package org.isnad.relate;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.isnad.relate.report.Day;
import org.isnad.relate.report.Step;

/// Days on their way through a [Relater], and after the last one what is still open. Not thread-safe.
final class Folding implements Iterator<List<Relation>> {
  private final Relater relater;
  private final Iterator<Day> days;
  private RelateState state = RelateState.EMPTY;
  private boolean closed;

  Folding(Relater relater, Iterator<Day> days) {
    this.relater = relater;
    this.days = days;
  }

  @Override
  public boolean hasNext() {
    return !closed;
  }

  @Override
  public List<Relation> next() {
    if (closed) {
      throw new NoSuchElementException("all days are folded");
    }
    if (!days.hasNext()) {
      closed = true;
      List<Relation> rest = relater.close(state);
      state = RelateState.EMPTY;
      return rest;
    }
    Step<RelateState, Relation> step = relater.fold(state, days.next());
    state = step.state();
    return step.settled();
  }
}
