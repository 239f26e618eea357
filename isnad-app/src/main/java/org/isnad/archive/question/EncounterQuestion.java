package org.isnad.archive.question;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.analyze.encounter.Encounter;

/// Who met whom, where and when.
///
/// @param parties names, or ids across reports, of those who all took part
/// @param kinds of encounters; none for all
/// @param variants whether other forms of a name count
public record EncounterQuestion(
    List<String> parties, Set<Encounter.Kind> kinds, Scope scope, Paging paging, boolean variants) {
  public EncounterQuestion {
    parties = List.copyOf(parties);
    kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(paging, "paging");
  }

  String key() {
    return String.join(
        "|",
        "encounters",
        parties.toString(),
        kinds.toString(),
        scope.toString(),
        paging.order().name(),
        String.valueOf(variants));
  }
}
