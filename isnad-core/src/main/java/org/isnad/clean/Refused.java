package org.isnad.clean;

import java.util.Objects;
import org.isnad.source.Refusal;

/// A page that holds no article that can be read: it is in another language (`language`), or nothing is left of it (`no-article`).
public record Refused(Refusal refusal) implements Cleaned {
  public Refused {
    Objects.requireNonNull(refusal, "refusal");
  }
}
