package org.isnad.relate.series;

import static org.isnad.text.Letters.WAW;

import org.isnad.analyze.name.NameWords;
import org.jspecify.annotations.Nullable;

/// States by their adjectives and by the ids that places have across reports. Immutable and thread-safe.
final class States {
  private static final String PLACE = "loc:";

  private final NameWords names;

  States(NameWords names) {
    this.names = names;
  }

  /// The id of the state that a folded word names or is the adjective of; null where it is none's.
  @Nullable String of(String word) {
    String whole = names.state(word);
    String state =
        whole == null && word.length() > 3 && word.charAt(0) == WAW
            ? names.state(word.substring(1))
            : whole;
    return state == null ? null : PLACE + state.replace(' ', '_');
  }

  /// The usual name of the state of the id.
  String name(String id) {
    return names.stateName(id.substring(PLACE.length()).replace('_', ' '));
  }

  /// The id itself where it is a state's; else null.
  @Nullable String ofId(String id) {
    if (!id.startsWith(PLACE)) {
      return null;
    }
    String name = id.substring(PLACE.length()).replace('_', ' ');
    return name.equals(names.state(name)) || names.isState(name) ? id : null;
  }
}
