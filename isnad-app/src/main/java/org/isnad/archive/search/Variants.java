package org.isnad.archive.search;

import java.util.ArrayList;
import java.util.List;

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
      all.addAll(other.of(form));
      return all;
    };
  }
}
