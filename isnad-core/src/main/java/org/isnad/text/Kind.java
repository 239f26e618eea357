package org.isnad.text;

/// What a token is.
public enum Kind {
  /// Letters of any script, with the marks on them; a Latin word may go on with digits (G20).
  WORD,
  /// Digits of any of the three sets, with separators between digits: 28.5, 28,5, 5ر28, ٢٨٫٥, 1,000,000.
  NUMBER,
  /// « “ „ ‘ ( as a mark of quotation that shows its side.
  QUOTE_OPEN,
  /// » ” ’ that shows its side.
  QUOTE_CLOSE,
  /// " or '' that does not show its side.
  QUOTE_NEUTRAL,
  BRACKET_OPEN,
  BRACKET_CLOSE,
  COMMA,
  SEMICOLON,
  COLON,
  /// One full stop.
  PERIOD,
  /// Two or more full stops, or …
  ELLIPSIS,
  QUESTION,
  EXCLAMATION,
  DASH,
  SLASH,
  PERCENT,
  /// Everything else that shows: bullets, currency signs, # @ _ | and emoji.
  SYMBOL
}
