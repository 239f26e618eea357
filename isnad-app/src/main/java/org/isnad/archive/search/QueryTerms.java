package org.isnad.archive.search;

import org.isnad.text.Kind;
import org.isnad.text.Tokenizer;
import org.isnad.text.Tokens;

/// Counts the words of a question. Static and thread-safe.
final class QueryTerms {
  private QueryTerms() {}

  /// Words and numbers.
  static int count(String text) {
    Tokens tokens = Tokenizer.tokenize(text);
    int count = 0;
    for (int i = 0; i < tokens.size(); i++) {
      count += tokens.is(i, Kind.WORD) || tokens.is(i, Kind.NUMBER) ? 1 : 0;
    }
    return count;
  }

  /// Whether there is nothing that could be looked for.
  static boolean isEmpty(String text) {
    return count(text) == 0;
  }
}
