package org.isnad.archive.search;

import java.util.Objects;

/// Another spelling or name of what was asked for.
///
/// @param form one word or several, as it is spelled
/// @param reason why it is taken for the same
public record Variant(String form, String reason) {
  public Variant {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(reason, "reason");
  }
}
