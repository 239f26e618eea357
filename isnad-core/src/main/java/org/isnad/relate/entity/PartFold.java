package org.isnad.relate.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.isnad.analyze.name.Entity;
import org.isnad.relate.entity.DayNames.Named;
import org.jspecify.annotations.Nullable;

/// Settles parts of names, report by report: a surname joins the one known bearer whose office the title is, or the only bearer there is where the company
/// is like; never one of several. What stays alone joins the same part of a name in like company. Used once.
final class PartFold {
  private final DayFold day;
  private final DayNames names;
  private final SameName same;
  private final BlockKeys keys;
  private final Predicate<String> isGiven;

  /// Whose surname a part is, by its key: the day's full names are settled when parts are.
  private final Map<String, SortedSet<String>> surnamed = new HashMap<>();

  /// Whose given name it is.
  private final Map<String, SortedSet<String>> given = new HashMap<>();

  PartFold(DayFold day, DayNames names, SameName same, BlockKeys keys, Predicate<String> isGiven) {
    this.day = day;
    this.names = names;
    this.same = same;
    this.keys = keys;
    this.isGiven = isGiven;
  }

  void fold() {
    Map<String, List<Named>> left = new TreeMap<>();
    for (List<Named> report : names.reports()) {
      for (Named named : report) {
        if (named.form().sort() != NameForm.Sort.FULL) {
          if (named.form().type() != Entity.Type.PER || !joinsBearer(named)) {
            left.computeIfAbsent(named.form().key(), k -> new ArrayList<>(1)).add(named);
          }
        }
      }
    }
    left.values().forEach(this::group);
  }

  /// Joins the part to the one bearer of a full name that it may mean; false where there is none or more than one.
  private boolean joinsBearer(Named named) {
    NameForm part = named.form();
    SortedSet<String> bearers =
        surnamed.computeIfAbsent(
            part.key(), key -> bearers(part, keys.surname(part), same::isSurname));
    return joinsHolder(named, bearers, "surname ")
        || joinsTitled(named, bearers)
        || joinsOnly(named, bearers)
        || bearers.isEmpty()
            && !named.offices().isEmpty()
            && joinsHolder(
                named,
                given.computeIfAbsent(
                    part.key(), key -> bearers(part, keys.given(part), same::isGivenName)),
                "given name ");
  }

  /// The ids of those whose full name, of those under the block, the part may be a part of.
  private SortedSet<String> bearers(
      NameForm part, long block, BiPredicate<NameForm, NameForm> isPart) {
    TreeSet<String> bearers = new TreeSet<>();
    day.blocks()
        .forEach(
            block,
            full -> {
              Borne bearer = isPart.test(part, full) ? day.borne(full.key()) : null;
              if (bearer != null) {
                bearers.add(bearer.id());
              }
            });
    return bearers;
  }

  /// The one bearer whose office the title is.
  private boolean joinsHolder(Named named, SortedSet<String> bearers, String part) {
    if (named.offices().isEmpty()) {
      return false;
    }
    String holder = one(bearers, entity -> entity.holds(named.offices()));
    if (holder == null) {
      return false;
    }
    day.joinPart(
        named,
        holder,
        part
            + String.join(" ", named.form().words())
            + " with the office: "
            + named.entity().roles().getFirst().title());
    return true;
  }

  /// The one bearer who has some office of the title's noun («الرئيس»), in like company.
  private boolean joinsTitled(Named named, SortedSet<String> bearers) {
    if (bearers.isEmpty() || named.entity().roles().isEmpty()) {
      return false;
    }
    Set<String> heads = names.heads(named);
    String titled = heads.isEmpty() ? null : one(bearers, entity -> entity.holdsHead(heads));
    if (titled == null || !day.company().shares(named.report(), titled)) {
      return false;
    }
    day.joinPart(
        named,
        titled,
        "surname "
            + String.join(" ", named.form().words())
            + " with the title "
            + named.entity().roles().getFirst().title()
            + ", in like company");
    return true;
  }

  /// The only bearer there is, in like company.
  private boolean joinsOnly(Named named, SortedSet<String> bearers) {
    if (bearers.size() != 1
        || isGiven(named)
        || !day.company().shares(named.report(), bearers.first())) {
      return false;
    }
    day.joinPart(
        named,
        bearers.first(),
        "surname "
            + String.join(" ", named.form().words())
            + ", its only known bearer, in like company");
    return true;
  }

  /// The one of the bearers of whom the condition holds; null where there is none or more than one.
  private @Nullable String one(SortedSet<String> bearers, Predicate<Known> condition) {
    String found = null;
    for (String id : bearers) {
      Known entity = day.known(id);
      if (entity != null && condition.test(entity)) {
        if (found != null) {
          return null;
        }
        found = id;
      }
    }
    return found;
  }

  private boolean isGiven(Named named) {
    return named.form().words().size() == 1 && isGiven.test(named.form().words().getFirst());
  }

  /// Puts together the reports that mean one by the same part of a name, and gives them the id that it had in the days before.
  private void group(List<Named> all) {
    int[] first = new int[all.size()];
    for (int i = 0; i < first.length; i++) {
      first[i] = i;
      for (int k = 0; k < i; k++) {
        if (root(first, k) != root(first, i) && isOne(all.get(k), all.get(i))) {
          first[Math.max(root(first, k), root(first, i))] =
              Math.min(root(first, k), root(first, i));
        }
      }
    }
    Map<Integer, String> ids = new HashMap<>();
    for (int i = 0; i < first.length; i++) {
      Named named = all.get(i);
      int root = root(first, i);
      String id = ids.get(root);
      if (id == null) {
        String before = before(all, first, root);
        id = before == null ? day.newPart(named.form()) : before;
        ids.put(root, id);
      }
      day.settlePart(named, id);
    }
  }

  private static int root(int[] first, int i) {
    int root = i;
    while (first[root] != root) {
      root = first[root];
    }
    return root;
  }

  private boolean isOne(Named a, Named b) {
    return day.company().alike(a.report(), b.report())
        || a.offices().stream().anyMatch(office -> b.offices().stream().anyMatch(office::agrees));
  }

  /// The entity that bore the same part of a name in like company in the days before.
  private @Nullable String before(List<Named> all, int[] first, int root) {
    for (DayContext context : day.window()) {
      for (String id : context.parts(all.getFirst().form().key())) {
        for (int i = root; i < first.length; i++) {
          if (root(first, i) == root && day.company().shares(all.get(i).report(), id)) {
            return id;
          }
        }
      }
    }
    return null;
  }
}
