package org.isnad.analyze.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// One person, body or place of a report while its mentions are gathered. One thread fills it.
final class Bearer {
  /// Of so few finds the nearest is soonest found by looking at all.
  private static final int FEW = 16;

  final Entity.Type type;
  final @Nullable String known;

  /// Its place among the bearers of its type, in the order in which they came.
  final int number;

  /// Its fullest form.
  NameForm form;

  /// In the order in which they were given to it.
  final List<Draft.Find> finds = new ArrayList<>(4);

  /// The number of its entity; -1 before it has one.
  int entity = -1;

  final List<Role> roles = new ArrayList<>();

  /// Why forms were taken for its; most have one form alone.
  private @Nullable Set<String> reasons;

  /// Where its finds begin; not gathered before it is asked for.
  private @Nullable TreeSet<Integer> starts;

  Bearer(Entity.Type type, @Nullable String known, int number, NameForm form) {
    this.type = type;
    this.known = known;
    this.number = number;
    this.form = form;
  }

  /// Adds a reason why a form was taken for its.
  void addReason(String reason) {
    if (reasons == null) {
      reasons = new LinkedHashSet<>();
    }
    reasons.add(reason);
  }

  /// Why forms were taken for its, each reason once.
  List<String> reasons() {
    return reasons == null ? List.of() : List.copyOf(reasons);
  }

  /// Adds a find of that form.
  ///
  /// @return whether the form is fuller than those before
  boolean add(Draft.Find find, NameForm added) {
    finds.add(find);
    if (starts != null) {
      starts.add(find.first());
    }
    if (added.size() > form.size()) {
      form = added;
      return true;
    }
    return false;
  }

  /// Where the last of its finds begins that begins before the position; -1 where none does.
  int lastBefore(int position) {
    if (finds.size() <= FEW) {
      int last = -1;
      for (Draft.Find find : finds) {
        if (find.first() < position) {
          last = Math.max(last, find.first());
        }
      }
      return last;
    }
    if (starts == null) {
      starts = new TreeSet<>();
      for (Draft.Find find : finds) {
        starts.add(find.first());
      }
    }
    Integer last = starts.lower(position);
    return last == null ? -1 : last;
  }
}
