package org.isnad.archive.question;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isnad.analyze.statement.Act;
import org.isnad.archive.search.Breakdown;
import org.isnad.archive.search.Dimension;
import org.isnad.archive.search.Ordering;
import org.jspecify.annotations.Nullable;

/// Words to be looked for, in the language of the search.
///
/// @param scope reports by title and body, or statements by what was said
/// @param narrow what the hits must fulfil besides
/// @param counts by what all hits are counted
/// @param limit how many hits at most, up to 1,000
/// @param after the cursor that the part before ended with; null for the first
/// @param variants whether other forms and names of the words count
public record SearchQuestion(
    String words,
    org.isnad.archive.search.Scope scope,
    Narrow narrow,
    Ordering ordering,
    Breakdown counts,
    int limit,
    @Nullable String after,
    boolean variants) {
  /// The most hits of one part.
  public static final int MOST = 1_000;

  public SearchQuestion {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(narrow, "narrow");
    Objects.requireNonNull(ordering, "ordering");
    Objects.requireNonNull(counts, "counts");
    if (limit < 1 || limit > MOST) {
      throw new QuestionException("a limit is 1 to " + MOST + ", not " + limit);
    }
  }

  /// What hits must fulfil besides; of reports, one of their statements.
  ///
  /// @param by the speaker: a name, or an id across reports
  /// @param values of each dimension one of these, exactly as counts give them
  public record Narrow(
      @Nullable String by, Set<Act> acts, Scope scope, Map<Dimension, Set<String>> values) {
    /// Nothing.
    public static final Narrow NONE = new Narrow(null, Set.of(), Scope.ALL);

    public Narrow(@Nullable String by, Set<Act> acts, Scope scope) {
      this(by, acts, scope, Map.of());
    }

    public Narrow {
      acts = Set.copyOf(acts);
      values = Map.copyOf(values);
      Objects.requireNonNull(scope, "scope");
    }
  }
}
