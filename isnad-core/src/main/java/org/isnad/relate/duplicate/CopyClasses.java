package org.isnad.relate.duplicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.relate.duplicate.CopyClass.Member;
import org.jspecify.annotations.Nullable;

/// Joins copies into classes while a day is folded. For one thread.
final class CopyClasses {
  private final Map<String, Growing> byId = new HashMap<>();
  private final List<Growing> all = new ArrayList<>();

  /// A class, as it was as long as nothing changes it.
  private static final class Growing {
    private @Nullable CopyClass known;
    private final List<Member> candidates = new ArrayList<>(1);
    private Set<String> credits = Set.of();
    private Set<String> members = Set.of();

    Growing(@Nullable CopyClass known) {
      this.known = known;
      if (known != null) {
        candidates.add(known.origin());
        credits = known.credits();
        members = known.members();
      }
    }

    int size() {
      return members.size();
    }

    void change() {
      if (known != null || candidates.isEmpty()) {
        known = null;
        credits = new TreeSet<>(credits);
        members = new TreeSet<>(members);
      }
    }
  }

  CopyClasses(Collection<CopyClass> classes) {
    for (CopyClass known : classes) {
      Growing growing = new Growing(known);
      all.add(growing);
      growing.members.forEach(id -> byId.put(id, growing));
    }
  }

  /// How many reports of the window are copies of this one or of what it copies, itself included.
  int size(Entry entry) {
    Growing growing = byId.get(entry.id);
    return growing == null ? 1 : growing.size();
  }

  /// Says that the two are copies.
  void join(Entry a, Entry b) {
    Growing one = byId.computeIfAbsent(a.id, id -> fresh());
    Growing other = byId.computeIfAbsent(b.id, id -> one);
    add(a, one);
    add(b, other);
    if (one != other) {
      Growing small = one.size() < other.size() ? one : other;
      Growing large = small == one ? other : one;
      large.change();
      large.candidates.addAll(small.candidates);
      large.credits.addAll(small.credits);
      large.members.addAll(small.members);
      small.members.forEach(id -> byId.put(id, large));
      small.members = Set.of();
    }
  }

  private Growing fresh() {
    Growing fresh = new Growing(null);
    all.add(fresh);
    return fresh;
  }

  private static void add(Entry entry, Growing to) {
    if (!to.members.contains(entry.id)) {
      to.change();
      to.members.add(entry.id);
      to.candidates.add(Member.of(entry));
      to.credits.addAll(entry.credits);
    }
  }

  /// Whether the report is in a class.
  boolean has(String id) {
    return byId.containsKey(id);
  }

  /// Says that the report has left the window.
  void leave(String id) {
    Growing growing = byId.remove(id);
    if (growing != null) {
      growing.change();
      growing.members.remove(id);
    }
  }

  /// The classes of the reports that are in the window.
  List<CopyClass> close() {
    List<CopyClass> classes = new ArrayList<>();
    for (Growing growing : all) {
      if (!growing.members.isEmpty()) {
        classes.add(
            growing.known != null
                ? growing.known
                : CopyClass.of(growing.candidates, growing.credits, growing.members));
      }
    }
    return classes;
  }
}
