package org.isnad.relate.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.isnad.analyze.name.Entity;
import org.isnad.relate.report.Report;
import org.isnad.text.Folding;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// Which kingdom an outlet means by «المملكة»: counted where a report names it in full as well. Used by one thread for one day.
final class Kingdoms {
  private static final String KINGDOM = "المملكة";
  private static final String WITH_PARTICLE = "للمملكة";
  private static final String KEY = "kingdom ";

  /// In how many reports an outlet must have meant a kingdom, and how many of its uses must be of that one.
  private static final int ENOUGH = 3;

  private static final double SHARE = 0.8;

  private final EntityState state;
  private final Map<String, Integer> counts = new TreeMap<>();
  private final Map<String, String> meant = new HashMap<>();

  Kingdoms(EntityState state) {
    this.state = state;
  }

  /// @param kingdomOf the state that a name is one of
  void learn(Report report, Function<String, @Nullable String> kingdomOf) {
    String outlet = report.outlet();
    for (Entity entity : outlet == null ? List.<Entity>of() : report.analysis().entities()) {
      if (entity.type() == Entity.Type.LOC && entity.mentions().size() > 1) {
        String named = isCalled(entity, report.text()) ? named(entity, report, kingdomOf) : null;
        if (named != null) {
          add(KEY + outlet, 1);
          add(KEY + outlet + ':' + named, 1);
        }
      }
    }
  }

  private static boolean isCalled(Entity entity, String text) {
    for (Span mention : entity.mentions()) {
      int length = mention.length();
      if ((length == KINGDOM.length() && text.startsWith(KINGDOM, mention.start()))
          || (length == WITH_PARTICLE.length()
              && text.startsWith(WITH_PARTICLE, mention.start()))) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String named(
      Entity entity, Report report, Function<String, @Nullable String> kingdomOf) {
    for (Span mention : entity.mentions()) {
      String state = kingdomOf.apply(mention.of(report.text()));
      if (state != null) {
        return state;
      }
    }
    return null;
  }

  private void add(String key, int more) {
    counts.merge(key, more, Integer::sum);
  }

  /// The kingdom that the outlet means by the word; null where it is not plain.
  @Nullable String of(@Nullable String outlet) {
    if (outlet == null) {
      return null;
    }
    String found = meant.computeIfAbsent(outlet, this::find);
    return found.isEmpty() ? null : found;
  }

  /// The same as the lists fold it.
  @Nullable String folded(@Nullable String outlet) {
    String found = of(outlet);
    return found == null ? null : Folding.fold(found);
  }

  private String find(String outlet) {
    int all = count(KEY + outlet);
    for (String kingdom : List.of("السعودية", "المغرب", "الأردن", "البحرين", "بريطانيا")) {
      int own = count(KEY + outlet + ':' + kingdom);
      if (own >= ENOUGH && own >= SHARE * all) {
        return kingdom;
      }
    }
    return "";
  }

  private int count(String key) {
    return state.numbered(key) + counts.getOrDefault(key, 0);
  }

  /// The day's counts added to those before.
  Map<String, Integer> counted() {
    Map<String, Integer> all = new HashMap<>();
    counts.keySet().forEach(key -> all.put(key, count(key)));
    return all;
  }
}
