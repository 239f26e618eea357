package org.isnad.analyze.figure;

import java.math.BigDecimal;
import java.util.Objects;

/// What a number is a quantity of.
///
/// @param unit ISO 4217, "%", a unit's symbol; of a bare currency the currency's name
/// @param factor what one counts in the unit: a cent 0.01
record Measure(String unit, Sort sort, BigDecimal factor) {
  Measure {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(sort, "sort");
    Objects.requireNonNull(factor, "factor");
  }

  /// Kinds of unit.
  enum Sort {
    PERCENT,
    MONEY,
    /// A currency of several countries.
    BARE,
    MEASURE
  }
}
