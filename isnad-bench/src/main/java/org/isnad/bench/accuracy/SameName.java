package org.isnad.bench.accuracy;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether an answered name is a right one: it is among those accepted, or is another form of one of them by the report's entities.
/// Immutable and thread-safe.
///
/// @param forms the folded forms of each entity
record SameName(List<Set<String>> forms) {
  SameName {
    forms = List.copyOf(forms);
  }

  static SameName of(List<Gold.Entity> entities) {
    return new SameName(
        entities.stream()
            .map(entity -> {
              Set<String> folded = new HashSet<>();
              folded.add(Folded.name(entity.name()));
              entity.forms().forEach(form -> folded.add(Folded.name(form)));
              return Collections.unmodifiableSet(folded);
            })
            .toList());
  }

  /// @param accepted empty strings among them accept nothing
  boolean isRight(@Nullable String answer, List<String> accepted) {
    String name = Folded.name(answer);
    if (name.isEmpty()) {
      return false;
    }
    Set<String> right = new HashSet<>();
    for (String one : accepted) {
      if (!one.isEmpty()) {
        right.add(Folded.name(one));
      }
    }
    return right.contains(name)
        || forms.stream()
            .anyMatch(form -> form.contains(name) && !Collections.disjoint(right, form));
  }

  boolean isRight(@Nullable String answer, String accepted) {
    return isRight(answer, List.of(accepted));
  }
}
