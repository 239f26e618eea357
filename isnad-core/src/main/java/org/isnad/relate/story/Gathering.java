package org.isnad.relate.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Reports that belong together: a text with its copies, or a story. Immutable.
///
/// @param matter what their texts tell
/// @param tellings the reports by time, copies included; at least one
record Gathering(Matter matter, List<Telling> tellings) {
  Gathering {
    tellings = List.copyOf(tellings);
    if (tellings.isEmpty()) {
      throw new IllegalArgumentException("nothing is gathered");
    }
  }

  Gathering plus(Gathering other) {
    return new Gathering(matter.plus(other.matter), both(tellings, other.tellings));
  }

  /// With a copy of one of its texts.
  Gathering with(Telling copy, Dates published) {
    return new Gathering(matter.published(published), both(tellings, List.of(copy)));
  }

  /// The report that came first.
  String first() {
    return tellings.getFirst().report();
  }

  private static List<Telling> both(List<Telling> some, List<Telling> others) {
    List<Telling> all = new ArrayList<>(some);
    all.addAll(others);
    Collections.sort(all);
    return all;
  }
}
