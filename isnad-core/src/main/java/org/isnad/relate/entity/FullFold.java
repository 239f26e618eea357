package org.isnad.relate.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.isnad.analyze.name.Entity;
import org.isnad.relate.entity.DayNames.Named;
import org.jspecify.annotations.Nullable;

/// Settles the full names of a day: by form and by spelling, then shorter forms by title and company. Used once.
final class FullFold {
  /// How many reports of a name are asked for its company.
  private static final int MOST_LOOKED_AT = 8;

  private final DayFold day;
  private final EntityState state;
  private final DayNames names;
  private final SameName same;
  private final BlockKeys keys;

  FullFold(DayFold day, EntityState state, DayNames names, SameName same, BlockKeys keys) {
    this.day = day;
    this.state = state;
    this.names = names;
    this.same = same;
    this.keys = keys;
  }

  void fold() {
    settleShorter(settleSpellings());
  }

  /// Names that are known, and new ones that are spellings of known ones; the rest become entities. Gives the new names.
  private List<DayName> settleSpellings() {
    List<DayName> fresh = new ArrayList<>();
    names
        .full()
        .forEach((key, name) -> {
          Borne known = state.borne(key);
          if (known == null) {
            fresh.add(name);
          } else {
            name.settle(known);
          }
        });
    fresh.sort(
        Comparator.comparingInt((DayName name) -> -name.all.size())
            .thenComparing(name -> name.form.key()));
    for (DayName name : fresh) {
      Map<String, String> found = new TreeMap<>();
      if (name.form.type() != Entity.Type.LOC) {
        forEachNeighbor(
            name,
            form -> {
              String reason = same.spelling(name.form, form);
              Borne other = reason == null ? null : day.borne(form.key());
              if (reason != null && other != null) {
                found.putIfAbsent(other.id(), reason);
              }
            });
      }
      if (found.size() == 1) {
        Map.Entry<String, String> only = found.entrySet().iterator().next();
        day.bear(name, only.getKey(), only.getValue());
      } else {
        day.bear(name, day.newId(name.form), "");
      }
    }
    return fresh;
  }

  /// New names that are shorter or fuller forms of others, or unknown places spelled otherwise, where title or company agree and one entity alone comes
  /// into question.
  private void settleShorter(List<DayName> fresh) {
    fresh.sort(
        Comparator.comparingInt((DayName name) -> -name.form.words().size())
            .thenComparing(name -> name.form.key()));
    Map<String, String> joined = new HashMap<>();
    Set<String> asked = new HashSet<>();
    for (DayName name : fresh) {
      Borne own = name.borne();
      if (own == null || !own.reason().isEmpty()) {
        continue;
      }
      Map<String, String> found = new TreeMap<>();
      asked.clear();
      forEachNeighbor(
          name,
          form -> {
            String reason =
                form.type() == Entity.Type.LOC
                    ? same.spelling(name.form, form)
                    : same.shorter(name.form, form);
            Borne other = reason == null ? null : day.borne(form.key());
            if (other != null && !other.id().equals(own.id()) && asked.add(other.id())) {
              String why = supported(name, other.id());
              if (why != null) {
                found.putIfAbsent(joined.getOrDefault(other.id(), other.id()), reason + ", " + why);
              }
            }
          });
      found.remove(own.id());
      if (found.size() == 1) {
        Map.Entry<String, String> only = found.entrySet().iterator().next();
        day.move(name.form, own.id(), only.getKey(), only.getValue());
        joined.put(own.id(), only.getKey());
      }
    }
  }

  private @Nullable String supported(DayName name, String id) {
    Known other = day.known(id);
    for (Named named : name.all.subList(0, Math.min(name.all.size(), MOST_LOOKED_AT))) {
      if (other != null && other.holds(named.offices()) || holdsToday(id, named)) {
        return "the same office";
      }
      if (day.company().shares(named.report(), id)) {
        return "in like company";
      }
    }
    return null;
  }

  private boolean holdsToday(String id, Named named) {
    Known other = named.offices().isEmpty() ? null : day.known(id);
    if (other == null) {
      return false;
    }
    for (String key : other.forms()) {
      DayName name = names.full().get(key);
      for (Named today : name == null ? List.<Named>of() : name.all) {
        for (Office office : today.offices()) {
          if (named.offices().stream().anyMatch(office::agrees)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /// Hands over the names that share a block with this one, some of them more than once.
  private void forEachNeighbor(DayName name, Consumer<NameForm> taker) {
    NameForm form = name.form;
    for (long block : name.blocks(keys)) {
      day.blocks()
          .forEach(
              block,
              other -> {
                if (other.type() == form.type() && !other.key().equals(form.key())) {
                  taker.accept(other);
                }
              });
    }
  }
}
