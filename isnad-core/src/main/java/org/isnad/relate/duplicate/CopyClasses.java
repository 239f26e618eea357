package org.isnad.relate.duplicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.relate.duplicate.CopyClass.Member;

/// Joins copies into classes while a day is folded. For one thread.
final class CopyClasses {
  private final Map<String, Growing> byId = new HashMap<>();

  private static final class Growing {
    final List<Member> candidates = new ArrayList<>();
    final Set<String> credits = new TreeSet<>();
    final Set<String> members = new TreeSet<>();
  }

  CopyClasses(Collection<CopyClass> classes) {
    for (CopyClass known : classes) {
      Growing growing = new Growing();
      growing.candidates.add(known.origin());
      growing.credits.addAll(known.credits());
      growing.members.addAll(known.members());
      growing.members.forEach(id -> byId.put(id, growing));
    }
  }

  /// How many reports of the window are copies of this one or of what it copies, itself included.
  int size(Entry entry) {
    Growing growing = byId.get(entry.id);
    return growing == null ? 1 : growing.members.size();
  }

  /// Says that the two are copies.
  void join(Entry a, Entry b) {
    Growing one = byId.computeIfAbsent(a.id, id -> new Growing());
    Growing other = byId.computeIfAbsent(b.id, id -> one);
    add(a, one);
    add(b, other);
    if (one != other) {
      Growing small = one.members.size() < other.members.size() ? one : other;
      Growing large = small == one ? other : one;
      large.candidates.addAll(small.candidates);
      large.credits.addAll(small.credits);
      large.members.addAll(small.members);
      small.members.forEach(id -> byId.put(id, large));
    }
  }

  private static void add(Entry entry, Growing to) {
    if (to.members.add(entry.id)) {
      to.candidates.add(Member.of(entry));
      to.credits.addAll(entry.credits);
    }
  }

  /// The classes of the reports that are in the window.
  List<CopyClass> close(Set<String> window) {
    Set<Growing> closed = new HashSet<>();
    List<CopyClass> classes = new ArrayList<>();
    for (String id : new TreeSet<>(byId.keySet())) {
      Growing growing = byId.get(id);
      if (growing != null && closed.add(growing)) {
        Set<String> living = new TreeSet<>(growing.members);
        living.retainAll(window);
        CopyClass known = CopyClass.of(growing.candidates, growing.credits, living);
        if (!living.isEmpty()) {
          classes.add(known);
        }
      }
    }
    return classes;
  }
}
