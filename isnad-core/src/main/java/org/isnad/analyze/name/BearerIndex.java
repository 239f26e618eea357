package org.isnad.analyze.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The bearers of one type in a report, and which of them a form may name: of a few all are looked at, of many those alone that have a word which
/// sounds like the first of the form, or its letters. Used by one thread for one report.
final class BearerIndex {
  private static final int FEW = 48;

  private final List<Bearer> all = new ArrayList<>();

  /// By the usual name, those who were known beforehand.
  private final Map<String, Bearer> known = new HashMap<>();

  /// Of many, where to look for a form; null while they are few.
  private @Nullable Ways ways;

  /// Bearers by the sound of each word that a fullest form of theirs has or had, and by the letters of the whole form; each list in their order.
  private record Ways(Map<Long, List<Bearer>> bySound, Map<String, List<Bearer>> byLetters) {}

  /// The bearer of that usual name, or null.
  @Nullable Bearer known(String name) {
    return known.get(name);
  }

  /// Keeps whose the usual name is, unless it is another's.
  void know(String name, Bearer bearer) {
    known.putIfAbsent(name, bearer);
  }

  /// How many bearers there are.
  int size() {
    return all.size();
  }

  void add(Bearer bearer) {
    all.add(bearer);
    if (all.size() == FEW) {
      Ways made = new Ways(new HashMap<>(), new HashMap<>());
      all.forEach(one -> enter(one, made));
      ways = made;
    } else {
      renew(bearer);
    }
  }

  /// Takes notice that the bearer's fullest form has changed.
  void renew(Bearer bearer) {
    if (ways != null) {
      enter(bearer, ways);
    }
  }

  private static void enter(Bearer bearer, Ways ways) {
    NameForm form = bearer.form;
    for (int i = 0; i < form.size(); i++) {
      insert(ways.bySound().computeIfAbsent(form.sound(i), sound -> new ArrayList<>(2)), bearer);
    }
    insert(ways.byLetters().computeIfAbsent(form.joined(), letters -> new ArrayList<>(2)), bearer);
  }

  private static void insert(List<Bearer> sorted, Bearer bearer) {
    int at = sorted.size();
    while (at > 0 && sorted.get(at - 1).number > bearer.number) {
      at--;
    }
    if (at == 0 || sorted.get(at - 1) != bearer) {
      sorted.add(at, bearer);
    }
  }

  /// The first bearer, in their order, that the form may name and that fits; null where none does.
  @Nullable Bearer first(NameForm form, Predicate<Bearer> fits) {
    if (ways == null) {
      for (Bearer bearer : all) {
        if (bearer.form.mayShareName(form) && fits.test(bearer)) {
          return bearer;
        }
      }
      return null;
    }
    for (Bearer bearer : candidates(form, ways)) {
      if (fits.test(bearer)) {
        return bearer;
      }
    }
    return null;
  }

  private static List<Bearer> candidates(NameForm form, Ways ways) {
    List<Bearer> alike = ways.byLetters().getOrDefault(form.joined(), List.of());
    List<Bearer> sounding =
        form.size() == 0 ? List.of() : ways.bySound().getOrDefault(form.sound(0), List.of());
    if (sounding.containsAll(alike)) {
      return sounding;
    }
    List<Bearer> both = new ArrayList<>(sounding);
    for (Bearer bearer : alike) {
      if (!both.contains(bearer)) {
        both.add(bearer);
      }
    }
    both.sort(Comparator.comparingInt(bearer -> bearer.number));
    return both;
  }
}
