package org.isnad.archive.question;

import java.util.Objects;
import java.util.Set;
import org.isnad.analyze.statement.Act;
import org.isnad.analyze.statement.Speaker;
import org.isnad.analyze.statement.Statement;
import org.jspecify.annotations.Nullable;

/// Who said what about what, when, according to whom. Every part narrows the answer; none is needed.
///
/// @param by the speaker: a name, or an id across reports
/// @param about words that the statement holds, in whatever form
/// @param via one who stands between the report and the speaker
/// @param how what kind of statement
/// @param scope in which reports
/// @param variants whether other forms of a name count, and other forms of words
public record StatementQuestion(
    @Nullable String by,
    @Nullable String about,
    @Nullable String via,
    How how,
    Scope scope,
    Paging paging,
    boolean variants) {
  public StatementQuestion {
    Objects.requireNonNull(how, "how");
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(paging, "paging");
  }

  /// Kinds of statements; an empty set for all.
  ///
  /// @param kinds of speakers
  public record How(Set<Act> acts, Set<Statement.Mode> modes, Set<Speaker.Kind> kinds) {
    /// All of them.
    public static final How ANY = new How(Set.of(), Set.of(), Set.of());

    public How {
      acts = sorted(acts);
      modes = sorted(modes);
      kinds = sorted(kinds);
    }

    /// In one order, so that the same question is always the same words.
    private static <E extends Enum<E>> Set<E> sorted(Set<E> values) {
      return java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(values));
    }
  }

  /// The question without the place where its part begins.
  String key() {
    return String.join(
        "|",
        "statements",
        String.valueOf(by),
        String.valueOf(about),
        String.valueOf(via),
        how.toString(),
        scope.toString(),
        paging.order().name(),
        String.valueOf(variants));
  }
}
