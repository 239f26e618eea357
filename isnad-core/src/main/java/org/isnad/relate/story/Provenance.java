package org.isnad.relate.story;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// From whom one report has what it tells, by its own words. Immutable.
///
/// @param publisher id of who published it; null where nothing tells
/// @param publisherName null with `publisher`
/// @param borrowed whether it tells its news on another's authority: a source line or signature, or a chain in its opening
/// @param credits in the order of the text
/// @param tellers media that tell more than the words of one who is named: they stand for themselves
record Provenance(
    @Nullable String publisher,
    @Nullable String publisherName,
    boolean borrowed,
    List<Credit> credits,
    Set<String> tellers) {
  Provenance {
    credits = List.copyOf(credits);
    tellers = Set.copyOf(tellers);
  }
}
