package org.isnad.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.isnad.analyze.name.Entity;
import org.isnad.relate.Relation;
import org.isnad.relate.entity.EntityIds;
import org.isnad.relate.entity.EntityState;
import org.isnad.relate.entity.EntityStep;
import org.isnad.relate.report.Report;
import org.jspecify.annotations.Nullable;

/// Folds all days, one after the other, in the room of names. For one thread.
final class NameFold {
  private final Rooms rooms;
  private final Days days;
  private EntityState entities = EntityState.EMPTY;
  private boolean closed;

  NameFold(Iterator<DayRow> rows, DayPlan plan, Rooms rooms) {
    this.rooms = rooms;
    this.days = new Days(rows, plan, rooms::named);
  }

  /// What it gives: of each report which entities its entities are, at the end the entities.
  sealed interface Named {
    /// Of a report.
    record Ids(DayRow row) implements Named {}

    /// An entity.
    record Known(Related related) implements Named {}
  }

  Iterator<Named> entities() {
    return new Flattened<>(this::name);
  }

  private @Nullable List<Named> name() {
    if (!days.hasNext()) {
      return closed ? null : close();
    }
    Days.Closed day = days.next();
    EntityStep named = rooms.through().entities().fold(entities, day.day());
    entities = named.state();
    List<Named> out = new ArrayList<>(day.day().reports().size());
    for (Report report : day.day().reports()) {
      out.add(new Named.Ids(ids(report, named.ids(), day.step())));
    }
    return out;
  }

  private static DayRow ids(Report report, EntityIds ids, int step) {
    List<String> own = new ArrayList<>();
    List<String> known = new ArrayList<>();
    for (Entity entity : report.analysis().entities()) {
      String id = ids.of(report.id(), entity.id());
      if (id != null) {
        own.add(entity.id());
        known.add(id);
      }
    }
    return new DayRow(0, step, report.id(), own, known, null);
  }

  private List<Named> close() {
    closed = true;
    RelationRows rows = new RelationRows(rooms, Related.AT_THE_END);
    rooms
        .through()
        .entities()
        .close(entities)
        .forEach(one -> rows.add(Related.ENTITIES, new Relation.OfEntity(one)));
    List<Named> out = new ArrayList<>();
    rows.rows().forEach(one -> out.add(new Named.Known(one)));
    return out;
  }
}
