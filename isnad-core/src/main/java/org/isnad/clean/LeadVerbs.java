package org.isnad.clean;

import java.util.HashSet;
import java.util.Set;
import org.isnad.text.DataTable;
import org.isnad.text.Folding;
import org.isnad.text.Letters;

/// The verbs that open a report's first sentence (`lead-verbs.tsv`), folded, masculine and feminine. Immutable and thread-safe.
record LeadVerbs(Set<String> forms, Set<String> connectives, Set<String> common) {
  static final String TABLE = "lead-verbs.tsv";

  private static final char FEMININE = Letters.TEH;

  LeadVerbs {
    forms = Set.copyOf(forms);
    connectives = Set.copyOf(connectives);
    common = Set.copyOf(common);
  }

  static LeadVerbs load() {
    Set<String> forms = new HashSet<>();
    Set<String> connectives = new HashSet<>();
    Set<String> common = new HashSet<>();
    for (DataTable.Row row : DataTable.read(LeadVerbs.class, TABLE).rows()) {
      for (String verb : row.required(1).split(" ", -1)) {
        switch (row.required(0)) {
          case "verb" -> {}
          case "connective" -> {
            connectives.add(Folding.fold(verb));
            continue;
          }
          case "common" -> {
            common.add(Folding.fold(verb));
            continue;
          }
          default -> throw row.wrong("verb, connective or common, not " + row.cell(0));
        }
        char last = verb.charAt(verb.length() - 1);
        boolean weak = last == Letters.ALEF || last == Letters.ALEF_MAKSURA;
        forms.add(Folding.fold(verb));
        forms.add(Folding.fold((weak ? verb.substring(0, verb.length() - 1) : verb) + FEMININE));
      }
    }
    return new LeadVerbs(forms, connectives, common);
  }

  boolean opens(String word) {
    return forms.contains(word);
  }

  /// Whether the word links a paragraph to the one above it.
  boolean connects(String word) {
    return connectives.contains(word);
  }

  /// Whether the word stands in reports of every kind.
  boolean isCommon(String word) {
    return common.contains(word);
  }
}
