package org.isnad.analyze.time;

import java.math.BigDecimal;

/// Units of time and how ISO 8601 writes a length of them.
enum Unit {
  SECOND("PT", "S", 1),
  MINUTE("PT", "M", 1),
  HOUR("PT", "H", 1),
  DAY("P", "D", 1),
  WEEK("P", "W", 1),
  MONTH("P", "M", 1),
  YEAR("P", "Y", 1),
  DECADE("P", "Y", 10),
  CENTURY("P", "Y", 100);

  private final String prefix;
  private final String letter;
  private final int factor;

  Unit(String prefix, String letter, int factor) {
    this.prefix = prefix;
    this.letter = letter;
    this.factor = factor;
  }

  /// Whether lengths of the unit stand after the T of an ISO duration.
  boolean isOfClock() {
    return this == SECOND || this == MINUTE || this == HOUR;
  }

  /// The next smaller unit that a half of this one is counted in, and how many make a whole: half a year is six months.
  Unit smaller() {
    return switch (this) {
      case SECOND, MINUTE -> SECOND;
      case HOUR -> MINUTE;
      case DAY -> HOUR;
      case WEEK -> DAY;
      case MONTH -> DAY;
      case YEAR -> MONTH;
      case DECADE, CENTURY -> YEAR;
    };
  }

  /// How many of [#smaller()] make one.
  int parts() {
    return switch (this) {
      case SECOND -> 1;
      case MINUTE, HOUR -> 60;
      case DAY -> 24;
      case WEEK -> 7;
      case MONTH -> 30;
      case YEAR -> 12;
      case DECADE -> 10;
      case CENTURY -> 100;
    };
  }

  /// The ISO 8601 duration of `count` units: P30Y, PT48H, P2W.
  String length(BigDecimal count) {
    return prefix + part(count);
  }

  /// The same without its prefix, to stand after a larger unit.
  String part(BigDecimal count) {
    return count.multiply(BigDecimal.valueOf(factor)).stripTrailingZeros().toPlainString() + letter;
  }
}
