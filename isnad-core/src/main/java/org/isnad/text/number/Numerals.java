package org.isnad.text.number;

import static org.isnad.text.Letters.ARABIC_COMMA;
import static org.isnad.text.Letters.ARABIC_DECIMAL_SEPARATOR;
import static org.isnad.text.Letters.ARABIC_THOUSANDS_SEPARATOR;
import static org.isnad.text.Letters.REH;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The values of numerals as the press sets them: 28.5, 28,5, 5ر28 (the agencies' decimal, written as it is seen: the whole part stands
/// last), ٢٨٫٥, 1,234,567, 1.234.567. Static and thread-safe.
public final class Numerals {
  private static final int GROUP = 3;
  private static final String THOUSANDS = "000";

  /// More digits than this are an identifier, not a quantity.
  private static final int MOST_DIGITS = 18;

  private Numerals() {}

  /// The value of a numeral, or null where its separators make no number (5.3.2018, 192.168.1.1).
  ///
  /// @param folded digits 0-9 with separators between digits, as [org.isnad.text.Tokens#word] gives them
  /// @param scaled whether a multiplier, a percent sign or a currency follows: «1.234 مليار» is a fraction, «1.234 جنديا» is grouped
  public static @Nullable BigDecimal value(String folded, boolean scaled) {
    if (folded.length() > MOST_DIGITS) {
      return null;
    }
    int separators = 0;
    int last = -1;
    for (int i = 0; i < folded.length(); i++) {
      if (!isDigit(folded.charAt(i))) {
        separators++;
        last = i;
      }
    }
    if (separators == 0) {
      return new BigDecimal(folded);
    }
    char separator = folded.charAt(last);
    if (folded.indexOf(REH) >= 0) {
      return agency(folded, separators, last);
    }
    if (separators == 1) {
      return isGrouping(folded, last, separator, scaled) ? joined(folded) : decimal(folded, last);
    }
    boolean same = folded.indexOf(separator) != last;
    if (same) {
      return isGrouped(folded, folded.length()) ? joined(folded) : null;
    }
    return isGrouped(folded, last) ? decimal(folded, last) : null;
  }

  private static @Nullable BigDecimal agency(String folded, int separators, int last) {
    int first = folded.indexOf(REH);
    if (first == last) {
      String fraction = folded.substring(0, first);
      String whole = folded.substring(first + 1);
      if (separators > 1) {
        return null;
      }
      return fraction.equals(THOUSANDS)
          ? new BigDecimal(whole + THOUSANDS)
          : new BigDecimal(whole + '.' + fraction);
    }
    StringBuilder out = new StringBuilder();
    int end = folded.length();
    for (int at = folded.lastIndexOf(REH); ; at = folded.lastIndexOf(REH, end - 1)) {
      if (at < 0) {
        return end == GROUP ? new BigDecimal(out.append(folded, 0, end).toString()) : null;
      }
      if (!out.isEmpty() && end - at - 1 != GROUP) {
        return null;
      }
      out.append(folded, at + 1, end);
      end = at;
    }
  }

  private static boolean isGrouping(String folded, int at, char separator, boolean scaled) {
    if (separator == ARABIC_DECIMAL_SEPARATOR) {
      return false;
    }
    if (separator == ARABIC_THOUSANDS_SEPARATOR) {
      return true;
    }
    boolean groups = folded.length() - at - 1 == GROUP && at <= GROUP && folded.charAt(0) != '0';
    return switch (separator) {
      case ',', ARABIC_COMMA -> groups;
      default -> groups && (!scaled || folded.endsWith(THOUSANDS));
    };
  }

  /// Whether the digits before `end` stand in groups of three.
  private static boolean isGrouped(String folded, int end) {
    int run = 0;
    boolean first = true;
    for (int i = 0; i < end; i++) {
      if (isDigit(folded.charAt(i))) {
        run++;
      } else {
        if (run == 0 || run > GROUP || (!first && run != GROUP)) {
          return false;
        }
        first = false;
        run = 0;
      }
    }
    return first ? run <= GROUP : run == GROUP;
  }

  private static BigDecimal decimal(String folded, int at) {
    StringBuilder out = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (i == at) {
        out.append('.');
      } else if (isDigit(c)) {
        out.append(c);
      }
    }
    return new BigDecimal(out.toString());
  }

  private static BigDecimal joined(String folded) {
    StringBuilder out = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      if (isDigit(folded.charAt(i))) {
        out.append(folded.charAt(i));
      }
    }
    return new BigDecimal(out.toString());
  }

  /// The value of a numeral without separators, or -1 where it has any or is too long for one.
  public static int plain(String folded) {
    if (folded.isEmpty() || folded.length() > 9) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (!isDigit(c)) {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
