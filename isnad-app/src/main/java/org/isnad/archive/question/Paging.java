package org.isnad.archive.question;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Which part of an answer is wanted.
///
/// @param limit how many rows at most, 1 to 10,000
/// @param after the cursor that the part before ended with; null for the first. What is added to the record meanwhile moves no row from one part to
///     another
public record Paging(int limit, @Nullable String after, Order order) {
  /// The most rows of one part.
  public static final int MOST = 10_000;

  public Paging {
    Objects.requireNonNull(order, "order");
    if (limit < 1 || limit > MOST) {
      throw new QuestionException("a limit is 1 to " + MOST + ", not " + limit);
    }
  }

  /// The first rows, the newest first.
  public static Paging first(int limit) {
    return new Paging(limit, null, Order.NEWEST);
  }
}
