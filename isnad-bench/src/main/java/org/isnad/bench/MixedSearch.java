package org.isnad.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.archive.question.SearchQuestion;
import org.isnad.archive.search.Breakdown;
import org.isnad.archive.search.Dimension;
import org.isnad.archive.search.Ordering;
import org.isnad.archive.search.Scope;
import org.isnad.text.DataTable;

/// A line of `searches.tsv`, as a question within the process and as one over HTTP.
record MixedSearch(String words, Scope scope, boolean counted, boolean newest) {
  private static final int LIMIT = 20;
  private static final int COUNTED = 10;
  private static final List<Dimension> COUNTS =
      List.of(
          Dimension.SPEAKER, Dimension.ACT, Dimension.OUTLET, Dimension.ENTITY, Dimension.PLACE);

  /// The list.
  static List<MixedSearch> all() {
    List<MixedSearch> all = new ArrayList<>();
    for (DataTable.Row row : DataTable.read(MixedSearch.class, "searches.tsv").rows()) {
      String extra = row.cells().size() > 3 ? row.cells().get(3) : "";
      all.add(
          new MixedSearch(
              row.required(2),
              Scope.valueOf(row.required(1).toUpperCase(Locale.ROOT)),
              extra.equals("facets"),
              extra.equals("newest")));
    }
    return all;
  }

  SearchQuestion question() {
    return new SearchQuestion(
        words,
        scope,
        SearchQuestion.Narrow.NONE,
        newest ? Ordering.NEWEST : Ordering.RELEVANCE,
        counted ? new Breakdown(COUNTS, COUNTED, Breakdown.Step.MONTH) : Breakdown.NONE,
        LIMIT,
        null,
        true);
  }

  /// The path and query of the same.
  String path() {
    StringBuilder path = new StringBuilder("/api/v1/search?q=");
    path.append(URLEncoder.encode(words, StandardCharsets.UTF_8));
    path.append("&in=").append(scope.name().toLowerCase(Locale.ROOT));
    path.append("&limit=").append(LIMIT);
    if (newest) {
      path.append("&order=newest");
    }
    if (counted) {
      COUNTS.forEach(by -> path.append("&count=").append(by.name().toLowerCase(Locale.ROOT)));
      path.append("&step=month");
    }
    return path.toString();
  }
}
