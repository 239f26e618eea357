package org.isnad.archive.search;

import java.math.BigDecimal;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.NumericUtils;
import org.jspecify.annotations.Nullable;

/// A figure as a point: its unit is one dimension, its value the other, so that one field serves whatever units the press invents. Static and thread-safe.
final class FigurePoint {
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private FigurePoint() {}

  static IndexableField of(String unit, BigDecimal value) {
    return new LongPoint(
        Fields.FIGURE, unit(unit), NumericUtils.doubleToSortableLong(value.doubleValue()));
  }

  /// Figures of a unit between two values, both included.
  ///
  /// @param from null for no bound
  /// @param to null for no bound
  static Query between(String unit, @Nullable BigDecimal from, @Nullable BigDecimal to) {
    long low =
        from == null ? Long.MIN_VALUE : NumericUtils.doubleToSortableLong(from.doubleValue());
    long high = to == null ? Long.MAX_VALUE : NumericUtils.doubleToSortableLong(to.doubleValue());
    long plane = unit(unit);
    return LongPoint.newRangeQuery(
        Fields.FIGURE, new long[] {plane, low}, new long[] {plane, high});
  }

  /// A number that stands for the unit in every version of the program.
  private static long unit(String unit) {
    long hash = unit.length();
    for (int i = 0; i < unit.length(); i++) {
      hash = Long.rotateLeft((hash ^ unit.charAt(i)) * MIX, 29);
    }
    return hash;
  }
}
