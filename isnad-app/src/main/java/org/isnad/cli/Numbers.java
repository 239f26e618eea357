package org.isnad.cli;

import java.math.BigDecimal;

/// Numbers for a person's eye.
final class Numbers {
  private static final int GROUP = 3;

  private Numbers() {}

  /// `28500000.5`: every digit and nothing else.
  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /// `28,500,000.5`: every digit, the whole part in groups of three.
  static String grouped(BigDecimal number) {
    String plain = plain(number);
    int first = plain.startsWith("-") ? 1 : 0;
    int point = plain.indexOf('.');
    StringBuilder out = new StringBuilder(plain);
    for (int at = (point < 0 ? plain.length() : point) - GROUP; at > first; at -= GROUP) {
      out.insert(at, ',');
    }
    return out.toString();
  }
}
