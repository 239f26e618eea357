package org.isnad.source;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An input, or one record of it, that gave no page. Reading goes on after it.
///
/// @param file the file's name as it was given; "stdin" for standard input
/// @param record number of the record in its file, from 1; null where it concerns the whole file
/// @param offset of the record's first byte in its (decompressed) file; null where it concerns the whole file
/// @param code a stable kebab-case word that programs may count: `empty`, `binary`, `unsupported`, `undecodable`, `no-text`, `language`,
///     `not-found`, `unreadable`, `duplicate`; of what is broken `bad-json`, `bad-xml`, `bad-row`, `bad-warc`, `bad-length`, `bad-parquet`,
///     `bad-gzip`, `bad-zstd`, `bad-bzip2`, `bad-xz`, `bad-zip`, `bad-br`, `bad-deflate`; of limits `too-large`, `too-nested`,
///     `decompression-bomb`
/// @param message one sentence for a person
public record Refusal(
    String file, @Nullable Long record, @Nullable Long offset, String code, String message)
    implements Item {
  public Refusal {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
    if (code.isBlank() || message.isBlank()) {
      throw new IllegalArgumentException("a refusal needs a code and a reason: " + file);
    }
  }
}
