package org.isnad.clean;

import org.isnad.text.Kind;
import org.isnad.text.Phrases;
import org.isnad.text.Span;
import org.isnad.text.Tokenizer;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Cuts the outlet's own name off a title («جسر جديد على النهر | صحيفة المدى»). An agency after a dash tells who says so, and stays. Static and thread-safe.
final class TitleTails {
  private static final int LEAST_WORDS = 3;
  private static final int NAME_WORDS = 4;

  private TitleTails() {}

  /// The title without its tail, or the same.
  ///
  /// @param outlet the page's outlet, where the input names it
  static Span cut(String text, Span title, Lexicons lexicons, @Nullable String outlet) {
    Tokens tokens = Tokenizer.tokenize(title.of(text));
    for (int token = tokens.size() - 2; token >= LEAST_WORDS; token--) {
      if (isSeparator(tokens, token)) {
        boolean own = isOutlet(tokens, token + 1, lexicons, outlet);
        return own && hasWords(tokens, token)
            ? new Span(title.start(), title.start() + tokens.end(token - 1))
            : title;
      }
    }
    return title;
  }

  /// A dash or bar with room on both sides.
  private static boolean isSeparator(Tokens tokens, int token) {
    boolean mark =
        tokens.is(token, Kind.DASH)
            || tokens.isWord(token, "|")
            || tokens.isWord(token, "»")
            || tokens.isWord(token, "•");
    return mark && tokens.spaceBefore(token) && tokens.spaceBefore(token + 1);
  }

  private static boolean isOutlet(
      Tokens tokens, int from, Lexicons lexicons, @Nullable String outlet) {
    if (outlet != null
        && tokens
            .text()
            .subSequence(tokens.start(from), tokens.text().length())
            .toString()
            .strip()
            .equals(outlet)) {
      return true;
    }
    int kind = lexicons.signatures().kindEnd(tokens, from);
    Phrases.Match<SourceLine.Kind> match =
        kind < tokens.size() ? lexicons.outlets().at(tokens, kind) : null;
    if (match != null && match.end() == tokens.size()) {
      // «طريق القصيم – الرياض» is about a city.
      return match.value() == SourceLine.Kind.OUTLET
          && (kind > from || !lexicons.datelines().isPlace(tokens, from));
    }
    return kind > from && tokens.size() - from <= NAME_WORDS && !hasMarks(tokens, from);
  }

  private static boolean hasMarks(Tokens tokens, int from) {
    for (int token = from; token < tokens.size(); token++) {
      if (!tokens.is(token, Kind.WORD)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasWords(Tokens tokens, int to) {
    int words = 0;
    for (int token = 0; token < to; token++) {
      words += tokens.is(token, Kind.WORD) ? 1 : 0;
    }
    return words >= LEAST_WORDS;
  }
}
