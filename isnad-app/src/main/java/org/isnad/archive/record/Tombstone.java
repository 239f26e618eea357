package org.isnad.archive.record;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What is kept of a report that was taken down.
///
/// @param id that the record had it by
/// @param reason why it was taken down
/// @param forgotten when
public record Tombstone(
    String id,
    @Nullable String url,
    @Nullable String outlet,
    String sha256,
    String reason,
    Instant forgotten) {
  public Tombstone {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(sha256, "sha256");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(forgotten, "forgotten");
  }
}
