package org.isnad.source;

/// How much one input may take. What is more is refused and named; reading goes on after it.
///
/// @param fileBytes of a file that is read as a whole (plain text, HTML, a feed), after decompression: more is `too-large`
/// @param recordBytes of one record (a line of JSON, a row, a record of a web archive, before and after its payload is decompressed): more
///     is `too-large`
/// @param ratio how many bytes one compressed byte may become, once the output is larger than a record may be: more is
///     `decompression-bomb`
/// @param nesting how many archives and compressions may stand inside one another: more is `too-nested`
public record SourceLimits(int fileBytes, int recordBytes, int ratio, int nesting) {
  private static final int RATIO = 200;
  private static final int NESTING = 4;

  /// 64 MiB for a file and for a record, 200 to one, four deep.
  public static final SourceLimits DEFAULT = new SourceLimits(64 << 20, 64 << 20);

  public SourceLimits {
    if (fileBytes < 1 || recordBytes < 1 || ratio < 1 || nesting < 1) {
      throw new IllegalArgumentException(
          "limits are at least one: "
              + fileBytes
              + ", "
              + recordBytes
              + ", "
              + ratio
              + ", "
              + nesting);
    }
  }

  /// With the ratio and the nesting of [#DEFAULT].
  public SourceLimits(int fileBytes, int recordBytes) {
    this(fileBytes, recordBytes, RATIO, NESTING);
  }
}
