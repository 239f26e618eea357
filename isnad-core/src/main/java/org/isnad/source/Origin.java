package org.isnad.source;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Where a page came from, as far as its input says.
///
/// @param published the time of publication as the input gives it: an ISO 8601 date, or date and time with or without zone
/// @param retrieved when the page was fetched, ISO 8601
/// @param file the file's name as it was given; `archive.zip!/name` for one in an archive
/// @param record number of the record in its file, from 1; null for a file that is one page
/// @param offset of the record's first byte in its (decompressed) file; of a web archive that is compressed record by record in the
///     compressed one, where tools look it up; null where the format has no such place (Parquet)
/// @param sha256 of the page's original bytes, lower-case hexadecimal
public record Origin(
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String published,
    @Nullable String retrieved,
    @Nullable String file,
    @Nullable Long record,
    @Nullable Long offset,
    String sha256) {
  public Origin {
    Objects.requireNonNull(sha256, "sha256");
    if (record != null && record < 1) {
      throw new IllegalArgumentException("records are counted from 1: " + record);
    }
  }
}
