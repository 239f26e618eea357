package org.isnad.archive.search;

import java.util.List;
import org.isnad.text.Problem;

/// A question that cannot be answered as it stands.
///
/// @param problems at least one; spans are of the query, in UTF-16 code units; none where it is the cursor that is wrong
public record SearchRefusal(List<Problem> problems) implements SearchOutcome {
  public SearchRefusal {
    problems = List.copyOf(problems);
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("a refusal says why");
    }
  }
}
