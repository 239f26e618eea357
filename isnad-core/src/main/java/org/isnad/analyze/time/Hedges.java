package org.isnad.analyze.time;

import org.isnad.text.Tokens;

/// Words of approximation before a length: they stand outside its span. Static and thread-safe.
final class Hedges {
  private Hedges() {}

  /// The first token from `token` on that is no word of approximation.
  static int after(TimeText text, int token) {
    Tokens tokens = text.tokens();
    int at = token;
    while (at < tokens.size() && text.lexicon().hedges().get(tokens, at, 0) != null) {
      at += text.goesOn(at + 1, "من") ? 2 : 1;
      if (text.goesOn(at, "عن")) {
        at++;
      }
    }
    return at;
  }
}
