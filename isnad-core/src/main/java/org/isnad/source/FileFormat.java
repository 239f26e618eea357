package org.isnad.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A format of records whose library is too heavy for the core; other modules bring it along and hand it to [SourceReader]. Immutable and
/// thread-safe.
public interface FileFormat {
  /// Whether a file that begins so is one; `head` holds up to 64 KiB.
  boolean recognizes(byte[] head);

  /// Gives every record of the file in its order.
  ///
  /// @param names the names that are looked for; others need not be read
  /// @throws IOException where the disk fails; a broken file is refused through `to`
  void read(Path file, Set<String> names, SourceLimits limits, Records to) throws IOException;

  /// Takes the records of a file.
  interface Records {
    /// A record.
    ///
    /// @param number from 1
    /// @param values what it says under each name that is looked for and that it has
    void record(long number, Map<String, @Nullable String> values);

    /// A record, or where `number` is null the rest of the file, that cannot be read.
    void refuse(@Nullable Long number, String code, String message);
  }
}
