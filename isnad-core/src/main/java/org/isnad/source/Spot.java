package org.isnad.source;

import org.jspecify.annotations.Nullable;

/// Where a page's bytes stand in their file.
///
/// @param record the number of the record, from 1; null for a file that is one page
/// @param offset of its first byte; null where the format has none
/// @param sha256 of its bytes, lower-case hexadecimal
record Spot(@Nullable Long record, @Nullable Long offset, String sha256) {
  /// A file that is one page.
  static Spot whole(byte[] bytes) {
    return new Spot(null, 0L, Digests.sha256(bytes, 0, bytes.length));
  }
}
