package org.isnad.analyze.figure;

import java.util.Locale;
import org.isnad.analyze.figure.Figure.Approximation;
import org.isnad.text.DataTable;
import org.isnad.text.Phrases;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Words that say how exact a number is, before and after it: «ما يقرب من», «أكثر من», «على الأقل». Immutable and thread-safe.
final class Approximations {
  private static final int LONGEST = 5;

  private final Phrases<Approximation> before;
  private final Phrases<Approximation> after;

  private Approximations(Phrases<Approximation> before, Phrases<Approximation> after) {
    this.before = before;
    this.after = after;
  }

  static Approximations load() {
    Phrases.Builder<Approximation> before = Phrases.builder();
    Phrases.Builder<Approximation> after = Phrases.builder();
    for (DataTable.Row row : DataTable.read(Approximations.class, "approximations.tsv").rows()) {
      Approximation value = Approximation.valueOf(row.required(1).toUpperCase(Locale.ROOT));
      (row.required(2).equals("after") ? after : before).add(row.required(0), value);
    }
    return new Approximations(before.build(), after.build());
  }

  /// The words that end right before the number, or before a noun such as «مبلغ» that stands between.
  @Nullable Approximation before(Tokens tokens, int first) {
    int end = first;
    if (end > 0 && isBetween(tokens.word(end - 1))) {
      end--;
    }
    Phrases.Match<Approximation> best = null;
    for (int start = end - 1;
        start >= 0 && start >= end - LONGEST && !tokens.startsLine(start + 1);
        start--) {
      Phrases.Match<Approximation> match = before.find(tokens, start);
      if (match != null && match.end() == end) {
        best = match;
      }
    }
    return best == null ? across(tokens, end) : best.value();
  }

  /// «لا يزيد عرضه على ثلاثة أمتار»: the subject stands between the verb and its preposition.
  private static @Nullable Approximation across(Tokens tokens, int end) {
    boolean tied = tokens.isWord(end - 1, "علي") || tokens.isWord(end - 1, "عن");
    for (int at = end - 2;
        tied && at > 0 && at >= end - LONGEST && !tokens.startsLine(at + 1);
        at--) {
      boolean negated =
          tokens.isWord(at - 1, "لا")
              || tokens.isWord(at - 1, "لن")
              || tokens.isWord(at - 1, "لم")
              || tokens.isWord(at - 1, "الا");
      switch (tokens.word(at)) {
        case "يزيد", "تزيد", "يزد", "تزد" -> {
          return negated ? Approximation.ATMOST : Approximation.ATLEAST;
        }
        case "يقل", "تقل" -> {
          return negated ? Approximation.ATLEAST : Approximation.ATMOST;
        }
        default -> {}
      }
    }
    return null;
  }

  /// The words of approximation that begin with the token, or null.
  @Nullable Approximation at(Tokens tokens, int token) {
    Phrases.Match<Approximation> match = before.exact(tokens, token);
    return match == null ? null : match.value();
  }

  private static boolean isBetween(String word) {
    return switch (word) {
      case "مبلغ", "نسبه", "عدد", "ال", "سعر", "قيمه", "(" -> true;
      default -> false;
    };
  }

  /// The words that follow the number, a noun or two between them: «27 قتيلا على الأقل».
  @Nullable Approximation after(Tokens tokens, int end) {
    for (int start = end;
        start < Math.min(tokens.size(), end + 4) && !tokens.startsLine(start);
        start++) {
      switch (tokens.kind(start)) {
        case WORD -> {
          Phrases.Match<Approximation> match = after.exact(tokens, start);
          if (match != null) {
            return match.value();
          }
        }
        case BRACKET_OPEN, BRACKET_CLOSE -> {}
        case NUMBER,
            QUOTE_OPEN,
            QUOTE_CLOSE,
            QUOTE_NEUTRAL,
            COMMA,
            SEMICOLON,
            COLON,
            PERIOD,
            ELLIPSIS,
            QUESTION,
            EXCLAMATION,
            DASH,
            SLASH,
            PERCENT,
            SYMBOL -> {
          return null;
        }
      }
    }
    return null;
  }
}
