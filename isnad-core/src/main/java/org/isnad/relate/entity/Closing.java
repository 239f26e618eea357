package org.isnad.relate.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Makes the entities of a state: members, the name, the other forms. Static and thread-safe.
final class Closing {
  /// A form is in common use where it stands in one report for this many of the most used form.
  private static final int COMMON_USE = 4;

  private Closing() {}

  static List<KnownEntity> entities(EntityState state) {
    Map<String, List<KnownEntity.Member>> members = new TreeMap<>();
    state.members().forEach(day -> day.addTo(members));
    List<KnownEntity> entities = new ArrayList<>(members.size());
    members.forEach((id, all) -> {
      Known known = state.known(id);
      if (known == null) {
        throw new IllegalStateException("no entity " + id);
      }
      all.sort(
          Comparator.comparing(KnownEntity.Member::report)
              .thenComparing(KnownEntity.Member::entity));
      entities.add(entity(state, known, all));
    });
    return entities;
  }

  private static KnownEntity entity(
      EntityState state, Known known, List<KnownEntity.Member> members) {
    List<Borne> names = new ArrayList<>();
    for (String key : known.forms()) {
      Borne name = state.borne(key);
      if (name != null && name.id().equals(known.id())) {
        names.add(name);
      }
    }
    Borne best = best(names);
    Map<String, String> aliases = new LinkedHashMap<>();
    for (Borne name : names) {
      if (!name.equals(best)) {
        aliases.putIfAbsent(
            name.form().name(), name.reason().isEmpty() ? best.reason() : name.reason());
      }
    }
    known.mentioned().forEach(aliases::putIfAbsent);
    aliases.remove(best.form().name());
    List<KnownEntity.Alias> all = new ArrayList<>(aliases.size());
    aliases.forEach((form, reason) -> all.add(new KnownEntity.Alias(form, reason)));
    return new KnownEntity(known.id(), known.type(), best.form().name(), members, all);
  }

  /// The fullest form in common use.
  private static Borne best(List<Borne> names) {
    int most = names.stream().mapToInt(Borne::reports).max().orElse(0);
    return names.stream()
        .filter(name -> name.reports() * COMMON_USE >= most)
        .min(
            Comparator.comparingInt((Borne name) -> -name.form().words().size())
                .thenComparingInt(name -> -name.reports())
                .thenComparing(name -> name.form().key()))
        .orElseThrow();
  }
}
