package org.isnad.relate.series;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeSet;
import org.isnad.text.DataTable;
import org.isnad.text.Folding;

/// The singular and the plurals of nouns that the news counts, for those who ask with the one and mean the other: «خريطة», «خرائط». Immutable and thread-safe.
public final class NounForms {
  private final CountedNouns nouns = new CountedNouns();
  private final Map<String, Set<String>> listed = new HashMap<>();

  private NounForms() {
    for (DataTable.Row row : DataTable.read(NounForms.class, "plurals.tsv").rows()) {
      String singular = row.required(0);
      Set<String> forms =
          listed.computeIfAbsent(one(Folding.fold(singular)), one -> new TreeSet<>());
      forms.add(singular);
      StringTokenizer plurals = new StringTokenizer(row.required(1));
      while (plurals.hasMoreTokens()) {
        forms.add(plurals.nextToken());
      }
    }
  }

  /// Reads its lists.
  public static NounForms load() {
    return new NounForms();
  }

  /// One form for all numbers and cases of a noun, the article off: for comparing, not for reading.
  ///
  /// @param folded the word, folded
  public String one(String folded) {
    return nouns.one(folded);
  }

  /// The singular and the broken plurals of the noun that a folded word is a form of, as they are written, in one order; none where the list does not have it.
  public Set<String> forms(String folded) {
    return Collections.unmodifiableSet(listed.getOrDefault(one(folded), Set.of()));
  }
}
