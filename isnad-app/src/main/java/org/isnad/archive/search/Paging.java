package org.isnad.archive.search;

import org.jspecify.annotations.Nullable;

/// Which hits are given.
///
/// @param size how many, 0–1,000
/// @param cursor [SearchAnswer#next()] of the page before, or null for the first page
public record Paging(int size, @Nullable String cursor) {
  /// The first ten.
  public static final Paging FIRST = new Paging(10, null);

  private static final int MOST = 1000;

  public Paging {
    if (size < 0 || size > MOST) {
      throw new IllegalArgumentException("0 to " + MOST + " hits a page: " + size);
    }
  }
}
