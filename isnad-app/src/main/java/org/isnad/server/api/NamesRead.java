package org.isnad.server.api;

import java.util.List;
import org.isnad.archive.question.NameRead;

/// What an answer says besides its rows.
///
/// @param names every name of the question, and for whom it was taken
record NamesRead(List<NameRead> names) {
  NamesRead {
    names = List.copyOf(names);
  }
}
