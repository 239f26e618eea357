package org.isnad.relate.series;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A figure of a quantity with what stands around it.
///
/// @param day of the report; null where nothing settles it
/// @param of whom: for an indicator the states, else the entities that are named nearest, ids across reports, sorted
/// @param stems of the words around it; none once it is only a point
/// @param sign whether the words around say that it is left of a whole or done
record Occurrence(
    Series.Point point, @Nullable LocalDate day, List<String> of, StemSet stems, Sign sign) {
  Occurrence {
    of = List.copyOf(of);
  }

  /// The point alone.
  Occurrence bare() {
    return new Occurrence(point, day, of, StemSet.NONE, sign);
  }

  /// What the words around say of a part.
  enum Sign {
    NONE,
    LEFT,
    DONE
  }
}
