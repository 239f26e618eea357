package org.isnad.analyze.statement;

import java.util.List;
import org.isnad.text.Found;
import org.jspecify.annotations.Nullable;

/// Whom the report gives a statement to.
///
/// @param speakers empty rather than a guess; several where they speak jointly
/// @param chain who stands between report and speaker, nearest to the report first
/// @param when it was said: ISO 8601
/// @param where it was said
/// @param confidence of the speaker, 0–1
public record Attribution(
    List<Speaker> speakers,
    List<Link> chain,
    @Nullable Found<String> when,
    @Nullable Found<String> where,
    double confidence) {
  public Attribution {
    speakers = List.copyOf(speakers);
    chain = List.copyOf(chain);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is 0–1: " + confidence);
    }
  }
}
