package org.isnad.analyze.statement;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.isnad.text.DataTable;
import org.isnad.text.Folding;
import org.jspecify.annotations.Nullable;

/// The nouns of `speakers.tsv`, with and without the article. Immutable and thread-safe.
final class SpeakerNouns {
  private static final String ARTICLE = "ال";

  private final Map<String, SpeakerNoun> nouns;

  private SpeakerNouns(Map<String, SpeakerNoun> nouns) {
    this.nouns = nouns;
  }

  static SpeakerNouns load() {
    Map<String, SpeakerNoun> nouns = new HashMap<>();
    for (DataTable.Row row : DataTable.read(SpeakerNouns.class, "speakers.tsv").rows()) {
      String word = Folding.fold(row.required(0));
      String head = row.required(3).equals("-") ? "" : Folding.fold(row.required(3));
      SpeakerNoun noun =
          new SpeakerNoun(
              Speaker.Kind.valueOf(row.required(1).toUpperCase(Locale.ROOT)),
              Agreement.of(row.required(2)),
              head);
      nouns.putIfAbsent(word, noun);
      nouns.putIfAbsent(ARTICLE + word, noun);
    }
    return new SpeakerNouns(nouns);
  }

  /// The noun that the folded word is, with or without the article.
  @Nullable SpeakerNoun get(String folded) {
    return nouns.get(folded);
  }
}
