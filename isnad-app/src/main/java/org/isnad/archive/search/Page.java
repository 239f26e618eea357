package org.isnad.archive.search;

import java.util.List;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.search.FieldDoc;

/// Hits as Lucene gives them.
///
/// @param documents of the page, with the values that they are sorted by
/// @param more whether there are others behind them
/// @param total on all pages
/// @param all every hit, for counting
record Page(List<FieldDoc> documents, boolean more, long total, FacetsCollector all) {
  Page {
    documents = List.copyOf(documents);
  }
}
