package org.isnad.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/// Counts, sizes and times in the English of messages. Static and thread-safe.
final class Amounts {
  private static final double MEGABYTE = 1e6;
  private static final long SHORT_SECONDS = 60;

  private Amounts() {}

  /// `12,345`.
  static String grouped(long number) {
    return Numbers.grouped(BigDecimal.valueOf(number));
  }

  /// `1 report`, `12,345 reports`.
  ///
  /// @param one the word for one
  static String count(long number, String one) {
    if (number == 1) {
      return "1 " + one;
    }
    boolean story = one.endsWith("y");
    String many = story ? one.substring(0, one.length() - 1) + "ies" : one;
    return grouped(number) + " " + many + (story || one.endsWith("s") ? "" : "s");
  }

  /// `58.1 MB`.
  static String bytes(long bytes) {
    return BigDecimal.valueOf(bytes / MEGABYTE).setScale(1, RoundingMode.HALF_EVEN) + " MB";
  }

  /// `3.2 s`, `4 min 12 s`, `2 h 5 min`.
  static String time(long nanos) {
    Duration time = Duration.ofNanos(nanos);
    if (time.toSeconds() < SHORT_SECONDS) {
      return BigDecimal.valueOf(nanos / 1e9).setScale(1, RoundingMode.HALF_EVEN) + " s";
    }
    return time.toHours() > 0
        ? time.toHours() + " h " + time.toMinutesPart() + " min"
        : time.toMinutes() + " min " + time.toSecondsPart() + " s";
  }
}
