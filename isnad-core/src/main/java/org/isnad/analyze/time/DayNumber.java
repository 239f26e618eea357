package org.isnad.analyze.time;

import org.isnad.text.number.NumberMatch;
import org.jspecify.annotations.Nullable;

/// The number of a day in its month, as a numeral or an ordinal, at tokens `[first, end)`.
record DayNumber(int first, int skip, int end, int day, boolean digits) {
  private static final int LAST = 31;

  /// The number from 1 to 31 at the token, or null; «الـ9» begins at the numeral.
  static @Nullable DayNumber at(TimeText text, int token) {
    int digits = text.digits(token);
    if (digits >= 1 && digits <= LAST && text.tokens().word(token).length() <= 2) {
      return new DayNumber(token, 0, token + 1, digits, true);
    }
    NumberMatch ordinal = digits < 0 ? text.ordinal(token) : null;
    return ordinal == null || ordinal.small() < 1 || ordinal.small() > LAST
        ? null
        : new DayNumber(token, ordinal.skip(), ordinal.end(), ordinal.small(), false);
  }
}
