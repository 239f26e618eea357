package org.isnad.source;

/// How much one page may take. What is larger is refused (`too-large`) without being held in memory.
///
/// @param fileBytes of a plain-text file, after decompression
/// @param lineBytes of one line of JSON Lines
public record SourceLimits(int fileBytes, int lineBytes) {
  /// 64 MiB for each.
  public static final SourceLimits DEFAULT = new SourceLimits(64 << 20, 64 << 20);

  public SourceLimits {
    if (fileBytes < 1 || lineBytes < 1) {
      throw new IllegalArgumentException(
          "limits are at least one byte: " + fileBytes + ", " + lineBytes);
    }
  }
}
