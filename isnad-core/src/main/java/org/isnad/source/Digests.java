package org.isnad.source;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Fingerprints of original bytes. Static and thread-safe.
public final class Digests {
  private Digests() {}

  /// SHA-256 of the bytes, lower-case hexadecimal.
  public static String sha256(byte[] bytes) {
    return sha256(bytes, 0, bytes.length);
  }

  /// SHA-256 of `length` bytes from `offset`, lower-case hexadecimal.
  static String sha256(byte[] bytes, int offset, int length) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes, offset, length);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
