package org.isnad.analyze.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.analyze.name.Entity;
import org.isnad.text.Folding;
import org.jspecify.annotations.Nullable;

/// The entities of one report by their ids, and its persons by their folded names. Each is made when it is asked for, for many reports ask for
/// neither. Not thread-safe.
final class EntityIndex {
  private static final int SHORTEST_SURNAME = 3;
  private static final int NONE = Integer.MAX_VALUE;

  private final List<Entity> entities;
  private @Nullable Map<String, Entity> byId;
  private @Nullable Map<String, Integer> byName;
  private @Nullable Map<String, Bearers> bySurname;

  /// The first two persons, by their places in the list, of more than one word that end with a surname.
  private record Bearers(int first, int second) {}

  EntityIndex(List<Entity> entities) {
    this.entities = entities;
  }

  /// The entity of the id, or null.
  @Nullable Entity withId(String id) {
    if (byId == null) {
      byId = HashMap.newHashMap(entities.size());
      for (Entity entity : entities) {
        byId.putIfAbsent(entity.id(), entity);
      }
    }
    return byId.get(id);
  }

  /// The first person whose name these words are, before whom no two share their last word; where there is none, the only one who shares it;
  /// else null.
  @Nullable Entity personNamed(String words) {
    if (byName == null || bySurname == null) {
      byName = new HashMap<>();
      bySurname = new HashMap<>();
      read(byName, bySurname);
    }
    String folded = Folding.fold(words);
    String last = folded.substring(folded.lastIndexOf(' ') + 1);
    int named = byName.getOrDefault(folded, NONE);
    Bearers bearers = last.length() >= SHORTEST_SURNAME ? bySurname.get(last) : null;
    if (bearers == null) {
      return named == NONE ? null : entities.get(named);
    }
    if (named != NONE && named <= bearers.second()) {
      return entities.get(named);
    }
    return bearers.second() == NONE ? entities.get(bearers.first()) : null;
  }

  private void read(Map<String, Integer> names, Map<String, Bearers> surnames) {
    for (int i = 0; i < entities.size(); i++) {
      if (entities.get(i).type() == Entity.Type.PER) {
        String name = Folding.fold(entities.get(i).name());
        names.putIfAbsent(name, i);
        int space = name.lastIndexOf(' ');
        if (space >= 0) {
          String last = name.substring(space + 1);
          Bearers before = surnames.get(last);
          if (before == null) {
            surnames.put(last, new Bearers(i, NONE));
          } else if (before.second() == NONE) {
            surnames.put(last, new Bearers(before.first(), i));
          }
        }
      }
    }
  }
}
