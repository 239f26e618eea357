package org.isnad.archive.search;

import java.util.List;

/// The counts of all hits.
///
/// @param facets in the order in which they were asked for
/// @param histogram hits by day (2023-04-06), month (2023-04) or year (2023) of publication, in the order of time; steps without hits and undated
///     reports are left out
public record Counts(List<Facet> facets, List<FacetCount> histogram) {
  /// Nothing was asked for.
  static final Counts NONE = new Counts(List.of(), List.of());

  public Counts {
    facets = List.copyOf(facets);
    histogram = List.copyOf(histogram);
  }
}
