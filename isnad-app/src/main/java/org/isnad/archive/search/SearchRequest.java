package org.isnad.archive.search;

import java.util.List;
import java.util.Objects;

/// A question to the index.
///
/// @param query what stands in the search box, in the language of `docs/search.md`; blank finds everything that the filters let through
/// @param filters all of them hold
public record SearchRequest(
    String query,
    Scope scope,
    List<Filter> filters,
    Ordering ordering,
    Breakdown breakdown,
    Paging paging,
    SearchOptions options) {
  public SearchRequest {
    Objects.requireNonNull(query, "query");
    Objects.requireNonNull(scope, "scope");
    filters = List.copyOf(filters);
    Objects.requireNonNull(ordering, "ordering");
    Objects.requireNonNull(breakdown, "breakdown");
    Objects.requireNonNull(paging, "paging");
    Objects.requireNonNull(options, "options");
  }

  /// The first page of what the words find, the closest first.
  public static SearchRequest of(Scope scope, String query) {
    return new SearchRequest(
        query,
        scope,
        List.of(),
        Ordering.RELEVANCE,
        Breakdown.NONE,
        Paging.FIRST,
        SearchOptions.DEFAULT);
  }

  /// The same with other filters.
  public SearchRequest where(List<Filter> other) {
    return new SearchRequest(query, scope, other, ordering, breakdown, paging, options);
  }

  /// The same in another order.
  public SearchRequest in(Ordering other) {
    return new SearchRequest(query, scope, filters, other, breakdown, paging, options);
  }

  /// The same with counts.
  public SearchRequest by(Breakdown other) {
    return new SearchRequest(query, scope, filters, ordering, other, paging, options);
  }

  /// Another page of the same.
  public SearchRequest at(Paging other) {
    return new SearchRequest(query, scope, filters, ordering, breakdown, other, options);
  }

  /// The same with other options.
  public SearchRequest with(SearchOptions other) {
    return new SearchRequest(query, scope, filters, ordering, breakdown, paging, other);
  }
}
