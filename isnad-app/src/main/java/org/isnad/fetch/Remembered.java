package org.isnad.fetch;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What is known of an address from when its page was last kept.
///
/// @param etag with which the server called that version
/// @param modified when it said that it was last changed, in its own words
/// @param digest of the payload, labelled (`sha256:` and base32)
/// @param kept the record that holds the payload
record Remembered(
    String url, @Nullable String etag, @Nullable String modified, String digest, Kept kept) {
  Remembered {
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(digest, "digest");
    Objects.requireNonNull(kept, "kept");
  }

  /// A record of the web archive that holds a payload.
  ///
  /// @param record its id, a URI
  /// @param url it was fetched from
  /// @param date of the request, ISO 8601
  /// @param offset of its first byte in the file
  record Kept(String record, String url, String date, long offset) {
    Kept {
      Objects.requireNonNull(record, "record");
      Objects.requireNonNull(url, "url");
      Objects.requireNonNull(date, "date");
    }
  }
}
