package org.isnad.archive.question;

import java.util.List;
import java.util.Objects;
import org.isnad.relate.series.Series;

/// Figures of one quantity through time in full.
///
/// @param points in the order of [Series#points()], each with its sentence, and who says it
public record SeriesTold(Series series, List<FigureRow> points) {
  public SeriesTold {
    Objects.requireNonNull(series, "series");
    points = List.copyOf(points);
  }
}
