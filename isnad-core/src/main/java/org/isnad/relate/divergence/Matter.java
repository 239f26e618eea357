package org.isnad.relate.divergence;

import java.util.Set;

/// What a statement is about, for setting a denial beside what it may deny.
///
/// @param concepts roots of its content words, and `@` with the code of each state that it names; what the speaker himself is called is left out of a denial
/// @param part whether it says that somebody has a part in a deed
/// @param bare whether it says nothing but that something was claimed
record Matter(Set<String> concepts, boolean part, boolean bare) {
  Matter {
    concepts = Set.copyOf(concepts);
  }
}
