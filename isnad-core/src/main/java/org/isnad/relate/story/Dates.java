package org.isnad.relate.story;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// From when to when reports were published. Both null where no day is known.
record Dates(@Nullable LocalDate first, @Nullable LocalDate last) {
  static Dates of(@Nullable LocalDate day) {
    return new Dates(day, day);
  }

  Dates plus(Dates other) {
    LocalDate from = first;
    LocalDate to = last;
    LocalDate otherFrom = other.first;
    LocalDate otherTo = other.last;
    if (from == null || to == null) {
      return other;
    }
    if (otherFrom == null || otherTo == null) {
      return this;
    }
    return new Dates(
        otherFrom.isBefore(from) ? otherFrom : from, otherTo.isAfter(to) ? otherTo : to);
  }
}
