package org.isnad.server.api;

import java.util.List;
import org.isnad.archive.question.NameRead;
import org.isnad.archive.search.Expansion;

/// What an answer says besides its rows.
///
/// @param names every name of the question, and for whom it was taken
/// @param also what else was looked for besides words of the question, and why
record NamesRead(List<NameRead> names, List<Expansion> also) {
  NamesRead {
    names = List.copyOf(names);
    also = List.copyOf(also);
  }
}
