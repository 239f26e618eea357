package org.isnad.archive.search;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Folding;

/// Knows other spellings and names of the same person, body or place: the caller's tables, rules of spelling. Must be a function of its argument for the time
/// of one request.
@FunctionalInterface
public interface Variants {
  /// Knows none.
  Variants NONE = form -> List.of();

  /// Other forms of the same, without the form itself; empty where none is known. Asked of single words and of runs of up to five.
  ///
  /// @param form as it stands in the question, words separated by one space
  List<Variant> of(String form);

  /// What both know, this one's first.
  default Variants and(Variants other) {
    return form -> {
      List<Variant> all = new ArrayList<>(of(form));
      for (Variant variant : other.of(form)) {
        if (all.stream().noneMatch(one -> isSame(one, variant))) {
          all.add(variant);
        }
      }
      return all;
    };
  }

  private static boolean isSame(Variant a, Variant b) {
    return Folding.fold(a.form()).equals(Folding.fold(b.form()));
  }
}
