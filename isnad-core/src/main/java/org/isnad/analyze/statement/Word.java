package org.isnad.analyze.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one word is in the lexicons of this layer.
///
/// @param alone bit of the ordinal of each [WordClass] that holds the word by itself
/// @param longer bit of the ordinal of each that holds a phrase of several words which begins with it
/// @param forms the forms of reporting verbs that it is, in the lexicon's order
/// @param noun the noun that speaks which it is
/// @param phrases bits of the kinds of [Attributions] and [Media] that begin with it: [#ATTRIBUTION], [#MEDIUM]
record Word(long alone, long longer, List<CueForm> forms, @Nullable SpeakerNoun noun, int phrases) {
  static final int ATTRIBUTION = 1;
  static final int MEDIUM = 2;

  /// A word that no lexicon knows.
  static final Word UNKNOWN = new Word(0, 0, List.of(), null, 0);

  Word {
    forms = List.copyOf(forms);
  }

  static long bit(WordClass wordClass) {
    return 1L << wordClass.ordinal();
  }
}
