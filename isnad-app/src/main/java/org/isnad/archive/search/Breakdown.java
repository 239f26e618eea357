package org.isnad.archive.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// By what all hits, not only those of the page, are counted.
///
/// @param dimensions each with its most frequent values
/// @param limit how many values of each, 1–1,000
/// @param histogram steps of the histogram of days of publication, or null for none
public record Breakdown(List<Dimension> dimensions, int limit, @Nullable Step histogram) {
  /// No counts.
  public static final Breakdown NONE = new Breakdown(List.of(), 10, null);

  private static final int MOST = 1000;

  public Breakdown {
    dimensions = List.copyOf(dimensions);
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("1 to " + MOST + " values: " + limit);
    }
  }

  /// How wide a bar of the histogram is.
  public enum Step {
    DAY,
    MONTH,
    YEAR
  }
}
