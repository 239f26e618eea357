package org.isnad.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.isnad.relate.entity.EntityIds;
import org.isnad.relate.report.Day;
import org.isnad.relate.report.Report;
import org.jspecify.annotations.Nullable;

/// Makes days of sorted rows, one at a time: memory holds one day more than the rooms remember. For one thread.
final class Days implements Iterator<Days.Closed> {
  private final Iterator<DayRow> rows;
  private final DayPlan plan;
  private final Function<byte[], Report> reader;
  private @Nullable DayRow next;

  /// A closed day.
  ///
  /// @param task that folds it
  record Closed(int task, int step, Day day, EntityIds ids) {}

  /// @param reader of documents
  Days(Iterator<DayRow> rows, DayPlan plan, Function<byte[], Report> reader) {
    this.rows = rows;
    this.plan = plan;
    this.reader = reader;
    this.next = rows.hasNext() ? rows.next() : null;
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Closed next() {
    DayRow first = next;
    if (first == null) {
      throw new NoSuchElementException();
    }
    List<Report> reports = new ArrayList<>();
    List<DayRow> ids = new ArrayList<>();
    for (DayRow row = first; row != null; row = next) {
      if (row.task() != first.task() || row.step() != first.step()) {
        break;
      }
      byte[] document = row.document();
      if (document != null) {
        reports.add(reader.apply(document));
      }
      if (!row.own().isEmpty()) {
        ids.add(row);
      }
      next = rows.hasNext() ? rows.next() : null;
    }
    DayPlan.Step step = plan.steps().get(first.step());
    if (reports.size() != step.reports()) {
      throw new IllegalStateException(
          "of " + step.date() + " came " + reports.size() + " reports of " + step.reports());
    }
    Day day = Day.of(step.date(), reports).keeping(step.keptFrom());
    return new Closed(first.task(), first.step(), day, ids(ids));
  }

  private static EntityIds ids(List<DayRow> rows) {
    return EntityIds.of(
        rows.stream().map(DayRow::report).toList(),
        rows.stream().map(DayRow::own).toList(),
        rows.stream().map(DayRow::known).toList());
  }
}
