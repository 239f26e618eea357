package org.isnad.relate.entity;

import java.util.List;
import org.isnad.analyze.name.NameLists;
import org.isnad.analyze.name.NameWords;
import org.isnad.relate.report.Day;

/// Finds one person, body or place across reports, day by day: by name, by spellings of it, by shorter forms where title or company agree, by a surname
/// only where in addition no second bearer comes into question. Immutable and thread-safe.
public final class EntityStage {
  private final NameFormReader names;
  private final OfficeReader offices;
  private final SameName same;
  private final BlockKeys keys = new BlockKeys();

  private EntityStage(NameFormReader names, OfficeReader offices) {
    this.names = names;
    this.offices = offices;
    this.same = new SameName(names::isGiven);
  }

  /// Reads the lists of names and words.
  public static EntityStage load() {
    NameWords words = NameWords.load();
    return new EntityStage(new NameFormReader(NameLists.load(), words), new OfficeReader(words));
  }

  /// Folds one closed day. The same for whatever order its reports came in.
  public EntityStep fold(EntityState state, Day day) {
    return new DayFold(state, new DayNames(day, names, offices, state), same, keys, names::isGiven)
        .fold();
  }

  /// All entities that were found, by id.
  public List<KnownEntity> close(EntityState state) {
    return Closing.entities(state);
  }
}
