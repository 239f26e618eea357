package org.isnad.text.calendar;

import java.util.Objects;

/// A month's name, or two names of it, at tokens `[first, end)`.
///
/// @param skip folded letters of the first token that are particles
/// @param number 1–12 in its calendar
/// @param certain whether the name can hardly mean anything else; «آب», «ماي», «جوان», «صفر» can
public record MonthMatch(
    int first, int skip, int end, CalendarSystem system, int number, boolean certain) {
  public MonthMatch {
    Objects.requireNonNull(system, "system");
  }
}
