package org.isnad.archive.question;

import java.util.List;
import java.util.Objects;
import org.isnad.relate.series.Series;

/// Figures of one quantity through time, with their words.
///
/// @param points in the order of [Series#points()]
public record SeriesRow(Series series, List<Cited> points) {
  public SeriesRow {
    Objects.requireNonNull(series, "series");
    points = List.copyOf(points);
  }
}
