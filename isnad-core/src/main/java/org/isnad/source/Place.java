package org.isnad.source;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Where an input's bytes stand.
///
/// @param file the file's name for messages and [Origin#file()]; `archive.zip!/name` for one out of an archive
/// @param id what the ids of its pages begin with
/// @param depth how many archives and compressions are around it
/// @param path where its bytes are a file of their own
/// @param envelope where they are a record of one
record Place(String file, String id, int depth, @Nullable Path path, @Nullable Envelope envelope) {
  private static final String INSIDE = "!/";

  static Place of(String file, String id, @Nullable Path path) {
    return new Place(file, id, 0, path, null);
  }

  /// The bytes that were compressed here.
  Place decompressed() {
    return new Place(file, id, depth + 1, null, unpacked());
  }

  Place entry(String name) {
    return new Place(file + INSIDE + name, id + INSIDE + name, depth + 1, null, unpacked());
  }

  Place record(Envelope inner) {
    return new Place(file, id + "#" + inner.record(), depth + 1, null, inner);
  }

  private @Nullable Envelope unpacked() {
    return envelope == null ? null : envelope.unpacked();
  }
}
