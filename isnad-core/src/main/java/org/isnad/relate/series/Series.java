package org.isnad.relate.series;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.isnad.relate.report.At;
import org.jspecify.annotations.Nullable;

/// Figures of one quantity through time.
///
/// @param id the same in every run over the same reports
/// @param of what is counted, and of whom: «خريطة طريق»
/// @param unit as a figure's
/// @param points by time
public record Series(String id, String of, String unit, List<Point> points, List<Sum> sums) {
  public Series {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(of, "of");
    Objects.requireNonNull(unit, "unit");
    points = List.copyOf(points);
    sums = List.copyOf(sums);
  }

  /// One figure of the quantity.
  ///
  /// @param whole the 33 of "6 of 33"
  /// @param time ISO 8601; `XXXX-XX-XX` where neither figure nor report has a day
  /// @param clock which of the three clocks `time` is of
  public record Point(
      At at, BigDecimal value, @Nullable BigDecimal whole, String time, Clock clock) {
    public Point {
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(time, "time");
      Objects.requireNonNull(clock, "clock");
    }
  }

  /// The three clocks.
  public enum Clock {
    SAID,
    EVENT,
    PUBLISHED
  }

  /// A sum that should hold between points: "33 = 27 + 6".
  ///
  /// @param points positions in [Series#points()], from 0
  public record Sum(String says, boolean holds, List<Integer> points) {
    public Sum {
      Objects.requireNonNull(says, "says");
      points = List.copyOf(points);
    }
  }
}
