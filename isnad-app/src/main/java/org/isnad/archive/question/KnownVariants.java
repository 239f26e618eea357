package org.isnad.archive.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.archive.search.Variant;
import org.isnad.archive.search.Variants;
import org.isnad.relate.series.NounForms;
import org.isnad.text.Folding;

/// Other names of whoever is known by exactly the words of a question, and the other numbers of its nouns. Not thread-safe, as the record that it reads.
final class KnownVariants implements Variants {
  /// Of a name that many bear the forms would flood the question.
  private static final int MOST_BEARERS = 5;

  private static final int MOST_FORMS = 30;

  private final Names names;
  private final NounForms nouns;
  private final Map<String, List<Variant>> kept = new HashMap<>();

  KnownVariants(Names names, NounForms nouns) {
    this.names = names;
    this.nouns = nouns;
  }

  @Override
  public List<Variant> of(String form) {
    return kept.computeIfAbsent(form, this::find);
  }

  private List<Variant> find(String form) {
    List<Variant> variants = new ArrayList<>();
    Set<String> told = new LinkedHashSet<>();
    told.add(Folding.fold(form));
    NameRead read = names.exactly(form);
    if (read.taken().size() <= MOST_BEARERS) {
      for (NameRead.Bearer bearer : read.taken()) {
        add(bearer.name(), bearer.id(), told, variants);
        for (String alias : bearer.aliases()) {
          add(alias, bearer.id(), told, variants);
        }
      }
    }
    if (form.indexOf(' ') < 0) {
      for (String other : nouns.forms(Folding.fold(form))) {
        add(other, "number", told, variants);
      }
    }
    return variants.size() <= MOST_FORMS ? variants : variants.subList(0, MOST_FORMS);
  }

  private static void add(String form, String reason, Set<String> told, List<Variant> to) {
    if (told.add(Folding.fold(form))) {
      to.add(new Variant(form, reason));
    }
  }
}
