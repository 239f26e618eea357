package org.isnad.relate.divergence;

import java.util.Objects;
import org.isnad.relate.report.At;

/// A denial and the statement that it denies.
public record Answer(At denial, At denies) {
  public Answer {
    Objects.requireNonNull(denial, "denial");
    Objects.requireNonNull(denies, "denies");
  }
}
