package org.isnad.archive.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/// Counts hits by their values and days. Thread-safe.
final class Counting {
  private static final int YEAR_LENGTH = 4;
  private static final int MONTH_LENGTH = 7;

  private final FacetStates states = new FacetStates();

  Counts count(Breakdown breakdown, IndexReader reader, FacetsCollector hits) throws IOException {
    List<Facet> facets = new ArrayList<>();
    for (Dimension dimension : breakdown.dimensions()) {
      facets.add(facet(dimension, breakdown.limit(), reader, hits));
    }
    Breakdown.Step step = breakdown.histogram();
    return new Counts(facets, step == null ? List.of() : histogram(step, hits));
  }

  private Facet facet(Dimension dimension, int limit, IndexReader reader, FacetsCollector hits)
      throws IOException {
    if (FieldInfos.getMergedFieldInfos(reader).fieldInfo(dimension.field()) == null) {
      return new Facet(dimension, List.of(), 0);
    }
    FacetResult result =
        new StringValueFacetCounts(states.of(reader, dimension.field()), hits)
            .getTopChildren(limit, dimension.field());
    List<FacetCount> counts = new ArrayList<>();
    for (LabelAndValue value : result.labelValues) {
      counts.add(new FacetCount(value.label, value.value.intValue()));
    }
    counts.sort(
        Comparator.comparing(FacetCount::count).reversed().thenComparing(FacetCount::value));
    return new Facet(dimension, counts, result.childCount);
  }

  private static List<FacetCount> histogram(Breakdown.Step step, FacetsCollector hits)
      throws IOException {
    Map<Long, Integer> days = new TreeMap<>();
    for (FacetsCollector.MatchingDocs matching : hits.getMatchingDocs()) {
      NumericDocValues values =
          DocValues.unwrapSingleton(
              DocValues.getSortedNumeric(matching.context().reader(), DayField.PUBLISHED.field()));
      DocIdSetIterator documents = matching.bits().iterator();
      if (values != null && documents != null) {
        for (int at = documents.nextDoc();
            at != DocIdSetIterator.NO_MORE_DOCS;
            at = documents.nextDoc()) {
          if (values.advanceExact(at)) {
            days.merge(values.longValue(), 1, Integer::sum);
          }
        }
      }
    }
    Map<String, Integer> steps = new TreeMap<>();
    days.forEach(
        (day, count) -> steps.merge(name(step, LocalDate.ofEpochDay(day)), count, Integer::sum));
    return steps.entrySet().stream()
        .map(one -> new FacetCount(one.getKey(), one.getValue()))
        .toList();
  }

  private static String name(Breakdown.Step step, LocalDate day) {
    String name = day.toString();
    return switch (step) {
      case DAY -> name;
      case MONTH -> name.substring(0, MONTH_LENGTH);
      case YEAR -> name.substring(0, YEAR_LENGTH);
    };
  }
}
