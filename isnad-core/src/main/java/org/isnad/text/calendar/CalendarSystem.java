package org.isnad.text.calendar;

/// Whose months and years a date counts.
public enum CalendarSystem {
  GREGORIAN,
  /// The Islamic calendar of Umm al-Qura.
  HIJRI
}
