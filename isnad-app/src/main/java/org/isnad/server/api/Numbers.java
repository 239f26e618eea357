package org.isnad.server.api;

import org.isnad.server.http.HttpProblem;
import org.isnad.server.http.HttpProblemException;
import org.jspecify.annotations.Nullable;

/// Cursors that are numbers of the record: whatever comes in later has a higher one.
final class Numbers {
  private Numbers() {}

  static String cursor(long number) {
    return Long.toString(number, Character.MAX_RADIX);
  }

  /// The number after which to go on.
  static long of(@Nullable String cursor) {
    try {
      return cursor == null ? Long.MIN_VALUE : Long.parseLong(cursor, Character.MAX_RADIX);
    } catch (NumberFormatException e) {
      throw new HttpProblemException(HttpProblem.badParameter("cursor: is none"));
    }
  }
}
