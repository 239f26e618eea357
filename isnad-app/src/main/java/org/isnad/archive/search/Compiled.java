package org.isnad.archive.search;

import java.util.List;
import java.util.Objects;
import org.apache.lucene.search.Query;

/// A question as Lucene takes it.
///
/// @param query what finds and orders, without the filters of the request
/// @param leaves the words that it looks for in texts, for showing them
/// @param expansions what else is looked for
/// @param words how many of its parts may be missing when it is loosened
record Compiled(Query query, List<Leaf> leaves, List<Expansion> expansions, int words) {
  Compiled {
    Objects.requireNonNull(query, "query");
    leaves = List.copyOf(leaves);
    expansions = List.copyOf(expansions);
  }
}
