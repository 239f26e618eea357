package org.isnad.archive.search;

import org.isnad.text.Letters;
import org.isnad.text.Span;

/// Walks over a question, character by character. Not thread-safe.
final class QueryCursor {
  private static final String QUOTES = "\"“”„‟″＂«»";

  private final String text;
  private int at;

  QueryCursor(String text) {
    this.text = text;
  }

  int at() {
    return at;
  }

  void to(int offset) {
    at = offset;
  }

  boolean isAtEnd() {
    return at >= text.length();
  }

  /// NUL at the end.
  char here() {
    return charAt(at);
  }

  char charAt(int offset) {
    return offset < text.length() ? text.charAt(offset) : 0;
  }

  void next() {
    at++;
  }

  /// Passes over spaces and what shows nothing.
  void skipSpace() {
    while (!isAtEnd() && isSpace(here())) {
      at++;
    }
  }

  /// Passes over what shows nothing: a mark of direction behind a colon.
  void skipInvisible() {
    while (!isAtEnd() && Letters.isInvisible(here())) {
      at++;
    }
  }

  static boolean isSpace(char c) {
    return Letters.isSpace(c) || Letters.isInvisible(c);
  }

  static boolean isQuote(char c) {
    return c != 0 && QUOTES.indexOf(c) >= 0;
  }

  /// Whether a quotation that `open` began ends here: guillemets with their other half, any other mark with any other mark.
  static boolean closes(char open, char c) {
    return switch (open) {
      case '«' -> c == '»';
      case '»' -> c == '«';
      default -> isQuote(c) && c != '«' && c != '»';
    };
  }

  /// Where the word here ends: at a space, a bracket, a mark of quotation or a bar.
  int wordEnd() {
    int end = at;
    while (end < text.length() && !endsWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean endsWord(char c) {
    return Letters.isSpace(c) || c == '(' || c == ')' || c == '|' || isQuote(c);
  }

  String from(int start, int end) {
    return text.substring(start, end);
  }

  Span span(int start) {
    return new Span(start, Math.min(Math.max(at, start), text.length()));
  }

  int length() {
    return text.length();
  }
}
