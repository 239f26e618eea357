package org.isnad.source;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/// Remembers the records of one archive by fingerprint, in constant memory: the last half a million or so. Not thread-safe.
final class Seen {
  private static final int SLOTS = 1 << 19;

  private final long[] fingerprints = new long[SLOTS];
  private final long[] numbers = new long[SLOTS];

  /// Notes a record; returns the number of an earlier one with the same address and bytes, or 0.
  ///
  /// @param sha256 of its bytes, hexadecimal
  long note(String url, String sha256, long number) {
    CRC32C address = new CRC32C();
    address.update(url.getBytes(StandardCharsets.UTF_8));
    long fingerprint = Long.parseUnsignedLong(sha256.substring(0, 16), 16) ^ address.getValue();
    int slot = (int) (fingerprint >>> 45);
    if (numbers[slot] > 0 && fingerprints[slot] == fingerprint) {
      return numbers[slot];
    }
    fingerprints[slot] = fingerprint;
    numbers[slot] = number;
    return 0;
  }
}
