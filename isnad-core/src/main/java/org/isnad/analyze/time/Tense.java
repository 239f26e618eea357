package org.isnad.analyze.time;

import java.util.List;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Sentence;
import org.isnad.text.Tokens;

/// Whether the words before a bare date tell of what is to come. Immutable.
final class Tense {
  /// How many words back the verb of a date is looked for.
  private static final int REACH = 14;

  private final Tokens tokens;
  private final TimeLexicon lexicon;
  private final List<Sentence> sentences;

  Tense(Tokens tokens, TimeLexicon lexicon, List<Sentence> sentences) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.sentences = sentences;
  }

  boolean sameSentence(int a, int b) {
    return sentenceStart(a) == sentenceStart(b);
  }

  private int sentenceStart(int token) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).first() <= token) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return sentences.isEmpty() ? 0 : sentences.get(low).first();
  }

  /// Whether the clause that leads to the token is of the future: the nearest verb before it has the particle of the future, or a word
  /// such as «المقرر» governs it. A complementizer ends the clause, but for «أن» after such a word.
  boolean isAhead(int token) {
    int stop = Math.max(sentenceStart(token), token - REACH);
    for (int i = token - 1; i >= stop; i--) {
      if (tokens.kind(i) != Kind.WORD) {
        if (ends(tokens.kind(i))) {
          return false;
        }
        continue;
      }
      String word = tokens.word(i);
      if (isFuture(i, word)) {
        return true;
      }
      if (word.equals("ان") || word.equals("بان") || word.equals("الا")) {
        return isFutureWord(i - 1) || isFutureWord(i - 2);
      }
      if (isClause(word)) {
        return false;
      }
    }
    return false;
  }

  private static boolean ends(Kind kind) {
    return switch (kind) {
      case PERIOD, QUESTION, EXCLAMATION, SEMICOLON, COLON, ELLIPSIS -> true;
      case WORD,
          NUMBER,
          QUOTE_OPEN,
          QUOTE_CLOSE,
          QUOTE_NEUTRAL,
          BRACKET_OPEN,
          BRACKET_CLOSE,
          COMMA,
          DASH,
          SLASH,
          PERCENT,
          SYMBOL ->
          false;
    };
  }

  private static boolean isClause(String word) {
    return switch (word) {
      case "الذي",
          "التي",
          "الذين",
          "انه",
          "انها",
          "انهم",
          "حيث",
          "قال",
          "وقال",
          "قالت",
          "وقالت",
          "اعلن",
          "اعلنت",
          "واعلن",
          "واعلنت",
          "كان",
          "كانت",
          "وكان",
          "وكانت",
          "بعدما",
          "منذ" ->
          true;
      default -> false;
    };
  }

  private boolean isFutureWord(int token) {
    return tokens.is(token, Kind.WORD) && isFuture(token, tokens.word(token));
  }

  private boolean isFuture(int token, String word) {
    int from = word.charAt(0) == Letters.WAW || word.charAt(0) == Letters.FEH ? 1 : 0;
    if (lexicon.future().get(word, 0) != null
        || (from == 1 && lexicon.future().get(word, 1) != null)) {
      return true;
    }
    return word.length() - from >= 4
        && word.charAt(from) == Letters.SEEN
        && isPrefixOfPresent(word.charAt(from + 1), token, from)
        && lexicon.notFuture().get(word, from) == null;
  }

  private boolean isPrefixOfPresent(char c, int token, int from) {
    return c == Letters.YEH
        || c == Letters.TEH
        || c == Letters.NOON
        || (c == Letters.ALEF && tokens.hasLetter(token, from + 1, Letters.ALEF_WITH_HAMZA_ABOVE));
  }
}
