package org.isnad.analyze.time;

import org.jspecify.annotations.Nullable;

/// What may begin with a word, looked up once a token.
///
/// @param word what the word itself does in temporal expressions, or null
/// @param kinds a sum of the constants
record Starter(@Nullable TimeWord word, int kinds) {
  static final int NUMBER = 1;
  static final int ORDINAL = 2;
  static final int MONTH = 4;
  static final int FEAST = 8;

  /// «موسم», «ابن»: read by a rule of their own.
  static final int OTHER = 16;

  Starter with(int kind) {
    return new Starter(word, kinds | kind);
  }
}
