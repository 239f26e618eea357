package org.isnad.archive.search;

import java.util.Objects;

/// How many of the hits have a value.
public record FacetCount(String value, int count) {
  public FacetCount {
    Objects.requireNonNull(value, "value");
  }
}
