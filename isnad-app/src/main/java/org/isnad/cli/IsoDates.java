package org.isnad.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// Dates that a user types.
final class IsoDates {
  private IsoDates() {}

  /// Whether it is a date, or a date and time with or without zone, of ISO 8601.
  static boolean isDate(String text) {
    try {
      LocalDate.from(
          text.contains("T")
              ? DateTimeFormatter.ISO_DATE_TIME.parse(text)
              : DateTimeFormatter.ISO_LOCAL_DATE.parse(text));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
