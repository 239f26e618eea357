package org.isnad.analyze.encounter;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analyze.encounter.Slot.Link;
import org.jspecify.annotations.Nullable;

/// The parties that follow a cue in its clause, and where the clause says it was.
///
/// @param relative whether a word goes on telling of the occasion before the first party: «اللقاء الذي جمع»
/// @param end one past the last token that was read as of the occasion
record Following(List<Slot> slots, @Nullable Party place, boolean relative, int end) {
  Following {
    slots = List.copyOf(slots);
  }

  List<Party> linked(Link... links) {
    List<Party> out = new ArrayList<>();
    for (Slot slot : slots) {
      for (Link link : links) {
        if (slot.link() == link) {
          out.add(slot.party());
        }
      }
    }
    return out;
  }

  /// Where it was, a hospital or another body in which it was counted as well.
  @Nullable Party where() {
    Party where = place;
    for (Party party : linked(Link.IN)) {
      where = where == null && party.sort() == Party.Sort.BODY ? party : where;
    }
    return where;
  }

  /// The people among them.
  static List<Party> people(List<Party> parties) {
    return Party.people(parties);
  }
}
