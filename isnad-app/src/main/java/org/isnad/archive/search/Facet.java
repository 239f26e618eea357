package org.isnad.archive.search;

import java.util.List;
import java.util.Objects;

/// The hits by one dimension.
///
/// @param counts the most frequent values first, equal ones in the order of their characters
/// @param values how many different values the hits have
public record Facet(Dimension dimension, List<FacetCount> counts, int values) {
  public Facet {
    Objects.requireNonNull(dimension, "dimension");
    counts = List.copyOf(counts);
  }
}
