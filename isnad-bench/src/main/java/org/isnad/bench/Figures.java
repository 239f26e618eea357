package org.isnad.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Numbers for a person. Static.
final class Figures {
  private static final int DIGITS = 3;

  private Figures() {}

  static String plain(double value, int places) {
    return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_EVEN).toPlainString();
  }

  /// Three digits that count, none behind the point from 100 on.
  static String ratio(double value) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).round(new MathContext(DIGITS, RoundingMode.HALF_EVEN));
    return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
  }
}
