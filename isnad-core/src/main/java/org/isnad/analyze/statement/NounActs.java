package org.isnad.analyze.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.text.DataTable;
import org.isnad.text.Folding;
import org.jspecify.annotations.Nullable;

/// The acts of «أعرب عن أسفه»: the noun tells. Immutable and thread-safe.
final class NounActs {
  private static final List<String> PRONOUNS = List.of("", "ه", "ها", "هم", "هما", "نا");

  private final Map<String, Act> acts;

  private NounActs(Map<String, Act> acts) {
    this.acts = acts;
  }

  static NounActs load() {
    Map<String, Act> acts = new HashMap<>();
    for (DataTable.Row row : DataTable.read(NounActs.class, "noun-acts.tsv").rows()) {
      Act act = CueLexicon.act(row, row.required(1));
      String noun = Folding.fold(row.required(0));
      String stem = noun.endsWith("ه") ? noun.substring(0, noun.length() - 1) + "ت" : noun;
      acts.putIfAbsent(noun, act);
      acts.putIfAbsent("ال" + noun, act);
      for (String pronoun : PRONOUNS) {
        acts.putIfAbsent(stem + pronoun, act);
      }
    }
    return new NounActs(acts);
  }

  @Nullable Act get(String folded) {
    return acts.get(folded);
  }
}
