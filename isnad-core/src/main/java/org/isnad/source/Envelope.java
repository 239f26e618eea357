package org.isnad.source;

import org.jspecify.annotations.Nullable;

/// What a container says of the bytes inside it: a record of a web archive of the page that it holds.
///
/// @param record its number in the container, from 1
/// @param offset of its first byte in the container
/// @param url the address that the bytes were fetched from
/// @param retrieved when, ISO 8601
/// @param charset as the server named it
/// @param html whether the server called it HTML
/// @param sha256 of the bytes inside it, lower-case hexadecimal; null where they were unpacked once more
record Envelope(
    long record,
    long offset,
    @Nullable String url,
    @Nullable String retrieved,
    @Nullable String charset,
    boolean html,
    @Nullable String sha256) {
  /// Of what is unpacked from those bytes.
  Envelope unpacked() {
    return new Envelope(record, offset, url, retrieved, charset, html, null);
  }
}
