package org.isnad.relate.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Makes the entities of a state: members, the name, the other forms. Static and thread-safe.
final class Closing {
  /// A form is in common use where it stands in one report for this many of the most used form.
  private static final int COMMON_USE = 4;

  private static final Comparator<KnownEntity.Member> BY_REPORT =
      Comparator.comparing(KnownEntity.Member::report).thenComparing(KnownEntity.Member::entity);

  /// The fullest first, then the most used.
  private static final Comparator<Borne> FULLEST =
      Comparator.comparingInt((Borne name) -> -name.form().words().size())
          .thenComparingInt(name -> -name.reports())
          .thenComparing(name -> name.form().key());

  private Closing() {}

  static List<KnownEntity> entities(EntityState state) {
    // All reports are sorted once, so that the many members of an entity come nearly in order.
    List<DayMembers.OfReport> reports = new ArrayList<>();
    state.members().forEach(day -> day.addTo(reports));
    reports.sort(Comparator.comparing(DayMembers.OfReport::report));
    Map<String, List<KnownEntity.Member>> members = new HashMap<>();
    reports.forEach(report -> report.addTo(members));
    List<String> ids = new ArrayList<>(members.keySet());
    ids.sort(Comparator.naturalOrder());
    List<KnownEntity> entities = new ArrayList<>(ids.size());
    for (String id : ids) {
      Known known = state.known(id);
      List<KnownEntity.Member> all = members.get(id);
      if (known == null || all == null) {
        throw new IllegalStateException("no entity " + id);
      }
      all.sort(BY_REPORT);
      entities.add(entity(state, known, all));
    }
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
    new TreeMap<>(known.mentioned()).forEach(aliases::putIfAbsent);
    aliases.remove(best.form().name());
    List<KnownEntity.Alias> all = new ArrayList<>(aliases.size());
    aliases.forEach((form, reason) -> all.add(new KnownEntity.Alias(form, reason)));
    return new KnownEntity(known.id(), known.type(), best.form().name(), members, all);
  }

  /// The fullest form in common use.
  private static Borne best(List<Borne> names) {
    if (names.size() == 1) {
      return names.getFirst();
    }
    int most = names.stream().mapToInt(Borne::reports).max().orElse(0);
    return names.stream()
        .filter(name -> name.reports() * COMMON_USE >= most)
        .min(FULLEST)
        .orElseThrow();
  }
}
