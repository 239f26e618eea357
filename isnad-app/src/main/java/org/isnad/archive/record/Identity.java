package org.isnad.archive.record;

import java.util.Objects;

/// What tells one report that comes in from another: the id that its input gives it, and its bytes.
///
/// @param id as the input gives it
/// @param sha256 of its bytes, lower-case hexadecimal
public record Identity(String id, String sha256) {
  public Identity {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(sha256, "sha256");
  }
}
