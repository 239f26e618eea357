package org.isnad.archive.search;

import java.util.Set;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/// Makes filters into Lucene's queries. Static and thread-safe.
final class FilterQueries {
  private FilterQueries() {}

  static Query of(Filter filter, Scope scope) {
    return switch (filter) {
      case Filter.Values values ->
          KeywordField.newSetQuery(
              values.dimension().field(), values.values().stream().map(BytesRef::new).toList());
      case Filter.Days days -> days(days);
      case Filter.Figures figures ->
          FigurePoint.between(figures.unit(), figures.from(), figures.to());
      case Filter.Reports reports -> reports(reports.numbers());
      case Filter.Statements statements -> statements(statements.keys(), scope);
      case Filter.Not not ->
          new BooleanQuery.Builder()
              .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
              .add(of(not.filter(), scope), Occur.MUST_NOT)
              .build();
      case Filter.Any any -> {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        any.filters().forEach(one -> builder.add(of(one, scope), Occur.SHOULD));
        yield new ConstantScoreQuery(builder.build());
      }
    };
  }

  private static Query days(Filter.Days days) {
    int from = days.from() == null ? Integer.MIN_VALUE : Math.toIntExact(days.from().toEpochDay());
    int to = days.to() == null ? Integer.MAX_VALUE : Math.toIntExact(days.to().toEpochDay());
    return switch (days.clock()) {
      case PUBLISHED -> LongField.newRangeQuery(DayField.PUBLISHED.field(), from, to);
      case SAID, EVENT ->
          IntRange.newIntersectsQuery(days.clock().field(), new int[] {from}, new int[] {to});
    };
  }

  private static Query reports(Set<Long> numbers) {
    return LongField.newSetQuery(
        Fields.NUMBER, numbers.stream().mapToLong(Long::longValue).toArray());
  }

  private static Query statements(Set<StatementKey> keys, Scope scope) {
    return switch (scope) {
      case REPORTS ->
          LongField.newSetQuery(
              Fields.NUMBER, keys.stream().mapToLong(StatementKey::report).distinct().toArray());
      case STATEMENTS ->
          LongPoint.newSetQuery(
              Fields.KEY, keys.stream().mapToLong(StatementKey::packed).toArray());
    };
  }
}
