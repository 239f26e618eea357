package org.isnad.analyze.encounter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.analyze.encounter.Encounter.Kind;
import org.isnad.analyze.encounter.Encounter.Status;
import org.isnad.text.Found;
import org.jspecify.annotations.Nullable;

/// One occasion that a report tells under several nouns or in several sentences is one encounter: a meeting over the talks held at it.
/// A visit and its talks are two.
final class Merging {
  private static final Set<Kind> SITTING = EnumSet.of(Kind.MEETING, Kind.TALKS);

  /// Among so many encounters the one that is told again is looked for: all of a report's, but not all of a whole year's in one text.
  private static final int FARTHEST_BACK = 200;

  private final List<Draft> drafts = new ArrayList<>();
  private final List<Kind> kinds = new ArrayList<>();

  /// Gives the draft that stands for the occasion from now on: this one, or the one that told of it before.
  Draft add(Draft draft) {
    for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - FARTHEST_BACK); i--) {
      if (isSameKind(kinds.get(i), draft.kind) && isSameOccasion(drafts.get(i), draft)) {
        join(drafts.get(i), draft);
        kinds.set(i, kinds.get(i) == Kind.TALKS ? draft.kind : kinds.get(i));
        return drafts.get(i);
      }
    }
    drafts.add(draft);
    kinds.add(draft.kind);
    return draft;
  }

  /// The last meeting, talks or forum that was told of: what «الاجتماع» goes back to.
  @Nullable Draft last() {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      if (SITTING.contains(kinds.get(i)) || kinds.get(i) == Kind.FORUM) {
        return drafts.get(i);
      }
    }
    return null;
  }

  /// All of them, but for a meeting of states where people are told to meet: that is the same, told by their capitals.
  List<Encounter> encounters() {
    List<Encounter> out = new ArrayList<>();
    boolean peopleMeet = anyMeetingOfPeople();
    for (int i = 0; i < drafts.size(); i++) {
      if (kinds.get(i) != Kind.MEETING || drafts.get(i).hasPeople() || !peopleMeet) {
        out.add(drafts.get(i).encounter(kinds.get(i)));
      }
    }
    out.sort(null);
    return List.copyOf(out);
  }

  private boolean anyMeetingOfPeople() {
    for (int i = 0; i < drafts.size(); i++) {
      if (kinds.get(i) == Kind.MEETING && drafts.get(i).hasPeople()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSameKind(Kind a, Kind b) {
    return a == b || (SITTING.contains(a) && SITTING.contains(b));
  }

  private static boolean isSameOccasion(Draft a, Draft b) {
    if (!agree(a.date, b.date)) {
      return false;
    }
    if (a.kind == Kind.FORUM && isOnlyPeople(b)) {
      return agree(a.place, b.place);
    }
    int shared = a.shared(b);
    int fewest = Math.min(a.parties.size(), b.parties.size());
    boolean sameParties =
        shared >= 2 || shared == fewest || (shared == 1 && othersAreUnnamed(a, b));
    // What was set in one place («to the capital») is told to have been held in another («in the
    // country»).
    boolean samePlace = agree(a.place, b.place) || a.vague || b.vague;
    return shared > 0 && sameParties && (samePlace || a.status != b.status);
  }

  /// A forum of which a later sentence says only who spoke there is the one told of before.
  private static boolean isOnlyPeople(Draft draft) {
    return draft.parties.stream().allMatch(Party::isPeople);
  }

  private static boolean othersAreUnnamed(Draft a, Draft b) {
    return isUnnamedBut(a, b) || isUnnamedBut(b, a);
  }

  private static boolean isUnnamedBut(Draft draft, Draft shared) {
    for (Party party : draft.parties) {
      if (party.sort() != Party.Sort.UNNAMED && !party.isAmong(shared.parties)) {
        return false;
      }
    }
    return true;
  }

  private static boolean agree(@Nullable Found<String> a, @Nullable Found<String> b) {
    return a == null || b == null || a.value().equals(b.value());
  }

  private static void join(Draft known, Draft again) {
    for (Party party : again.parties) {
      // Whom one passage leaves unnamed another has named.
      if (party.sort() != Party.Sort.UNNAMED || known.parties.size() < 2) {
        known.add(party);
      }
    }
    if (known.place == null || (known.vague && again.place != null)) {
      known.place = again.place;
      known.vague = again.vague;
    }
    known.date = known.date == null ? again.date : known.date;
    known.status = again.status == Status.HELD ? Status.HELD : known.status;
  }
}
