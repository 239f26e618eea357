package org.isnad.source;

import org.jspecify.annotations.Nullable;

/// One reader's share of a file that several read at once: of `of` readers, number `number` is given the records whose number leaves it as remainder, and the
/// first of them what concerns a file as a whole. All shares together are the file, each record once, named and numbered as one reader would.
///
/// @param number from 0
/// @param of at least 1
public record Share(int number, int of) {
  /// All of it.
  public static final Share ALL = new Share(0, 1);

  public Share {
    if (number < 0 || number >= of) {
      throw new IllegalArgumentException("no share " + number + " of " + of);
    }
  }

  /// Whether the record is in it.
  ///
  /// @param record null for a file that is one page, and for what concerns the whole file
  boolean has(@Nullable Long record) {
    return record == null ? number == 0 : has(record.longValue());
  }

  boolean has(long record) {
    return of == 1 || record % of == number;
  }

  /// Whether the item is in it.
  boolean has(Item item) {
    return switch (item) {
      case Page page -> has(page.origin().record());
      case Refusal refusal -> has(refusal.record());
    };
  }
}
