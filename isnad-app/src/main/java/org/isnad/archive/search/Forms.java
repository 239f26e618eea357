package org.isnad.archive.search;

import java.util.Objects;

/// The forms of one word, the exact one apart, which depends on how it is written.
///
/// @param folded see [Form#FOLDED]
/// @param particleless see [Form#PARTICLELESS]
/// @param bare see [Form#BARE]
/// @param stem see [Form#STEM]
record Forms(String folded, String particleless, String bare, String stem) {
  Forms {
    Objects.requireNonNull(folded, "folded");
    Objects.requireNonNull(particleless, "particleless");
    Objects.requireNonNull(bare, "bare");
    Objects.requireNonNull(stem, "stem");
  }

  /// Of a word that has but one.
  static Forms only(String word) {
    return new Forms(word, word, word, word);
  }

  /// The same of a name, which has no endings to take off.
  Forms ofName() {
    return new Forms(folded, particleless, bare, bare);
  }
}
