package org.isnad.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// The header field `Retry-After` (RFC 9110, 10.2.3).
final class RetryAfter {
  private static final int LONGEST_NUMBER = 9;

  private RetryAfter() {}

  /// Seconds, or a date; null where it is neither.
  static @Nullable Duration parse(@Nullable String value, Instant now) {
    String text = value == null ? "" : value.strip();
    if (text.isEmpty()) {
      return null;
    }
    if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      String digits = text.length() > LONGEST_NUMBER ? text.substring(0, LONGEST_NUMBER) : text;
      return Duration.ofSeconds(Long.parseLong(digits));
    }
    try {
      Instant then = DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from);
      return then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
