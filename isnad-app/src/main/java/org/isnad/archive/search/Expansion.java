package org.isnad.archive.search;

import java.util.List;
import java.util.Objects;

/// Words of the question for which others were looked for as well.
///
/// @param form the words as they stand in the question
public record Expansion(String form, List<Variant> variants) {
  public Expansion {
    Objects.requireNonNull(form, "form");
    variants = List.copyOf(variants);
  }
}
