package org.isnad.relate.duplicate;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Reports that are copies of one another, directly or over others. Immutable.
///
/// @param origin whose text it is; it may have left the window
/// @param credits the agencies and outlets that members name as their sources
/// @param members ids of those in the window
record CopyClass(Member origin, Set<String> credits, Set<String> members) {
  CopyClass {
    credits = Set.copyOf(credits);
    members = Set.copyOf(members);
  }

  /// What is known of a report that may be an origin.
  record Member(String id, Moment moment, @Nullable String outlet) {
    private static final Comparator<Member> ORDER =
        Comparator.comparing(Member::moment).thenComparing(Member::id);

    static Member of(Entry entry) {
      return new Member(entry.id, entry.moment, entry.outlet);
    }
  }

  /// The class of these. Its origin is what stands with an agency or outlet that a member credits, else the earliest.
  static CopyClass of(List<Member> candidates, Set<String> credits, Set<String> members) {
    Member origin =
        candidates.stream()
            .min(
                Comparator.comparing((Member member) -> !isCredited(member, credits))
                    .thenComparing(Member.ORDER))
            .orElseThrow();
    return new CopyClass(origin, credits, members);
  }

  private static boolean isCredited(Member member, Set<String> credits) {
    return member.outlet() != null && credits.contains(member.outlet());
  }

  /// The ids of both.
  static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> union = new TreeSet<>(one);
    union.addAll(other);
    return union;
  }
}
