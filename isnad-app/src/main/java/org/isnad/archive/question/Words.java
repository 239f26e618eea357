package org.isnad.archive.question;

import org.isnad.archive.search.Variants;
import org.isnad.archive.search.WordStems;
import org.isnad.relate.series.NounForms;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// What is known of words besides the record. Immutable and thread-safe.
record Words(WordStems stems, NounForms nouns) {
  static Words load() {
    return new Words(WordStems.load(), NounForms.load());
  }

  /// Words of a question.
  ///
  /// @param variants whether other forms of them count
  Wording wording(@Nullable String asked, boolean variants, Handle record) {
    return new Wording(asked, stems, variants ? variants(record) : null);
  }

  /// Other names of who is known to the record, and other numbers of nouns.
  Variants variants(Handle record) {
    return new KnownVariants(new Names(record, true), nouns);
  }
}
