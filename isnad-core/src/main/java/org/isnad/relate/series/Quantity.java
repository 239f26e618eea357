package org.isnad.relate.series;

import java.util.List;
import java.util.Objects;

/// What a figure measures, as far as its own words tell.
///
/// @param head the noun that is counted, in one form
/// @param more the other words of what is counted, each in one form, sorted
/// @param label the words as the report gives them
/// @param unit as a figure's
/// @param measure whether it is a level or a change
/// @param reach how long figures of it belong together
record Quantity(
    String head, List<String> more, String label, String unit, Measure measure, Reach reach) {
  Quantity {
    Objects.requireNonNull(head, "head");
    more = List.copyOf(more);
  }

  /// Figures that differ in it are never of one series.
  String bucket() {
    return head + '|' + unit + '|' + measure + '|' + reach;
  }

  boolean sharesBucket(Quantity other) {
    return measure == other.measure
        && reach == other.reach
        && head.equals(other.head)
        && unit.equals(other.unit);
  }

  /// Whether it goes on, so that the same value at another time tells something.
  boolean isLasting() {
    return switch (reach) {
      case CASUALTIES, EVENT -> false;
      case MARKET, INDICATOR -> true;
    };
  }

  /// The same quantity in another unit.
  Quantity in(String other, Measure otherMeasure) {
    return new Quantity(head, more, label, other, otherMeasure, reach);
  }

  /// A level, or by how much it changed.
  enum Measure {
    LEVEL,
    CHANGE
  }

  /// How long figures of a quantity belong together.
  enum Reach {
    /// Killed, hurt or arrested in an event: a day or two.
    CASUALTIES,
    /// Counted in an event: days.
    EVENT,
    /// Priced every day.
    MARKET,
    /// Measured of a state year by year.
    INDICATOR
  }
}
