package org.isnad.analyze.time;

import java.util.List;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Sentence;
import org.isnad.text.Tokens;
import org.isnad.text.WordTable;

/// Whether the words around a bare date tell of what is to come. Immutable.
final class Tense {
  /// How many words back, and forth, the verb of a date is looked for.
  private static final int REACH = 16;

  private static final int FORTH = 6;

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

  /// Whether the clause of the token is of the future: the nearest verb before it has the particle of the future, or a word such as
  /// «المقرر» governs it; or the date opens its clause and such a verb follows. A complementizer ends the clause, but for «أن» after such
  /// a word.
  boolean isAhead(int token) {
    return isAhead(token, true);
  }

  /// The same, but that a plain present is not enough: «يغادر السجن بعد 9 شهور» tells how long.
  boolean isSurelyAhead(int token) {
    return isAhead(token, false);
  }

  private boolean isAhead(int token, boolean byPresent) {
    int stop = Math.max(sentenceStart(token), token - REACH);
    boolean comma = false;
    boolean to = false;
    for (int i = token - 1; i >= stop; i--) {
      if (tokens.kind(i) != Kind.WORD) {
        if (ends(tokens.kind(i))) {
          break;
        }
        comma |= tokens.kind(i) == Kind.COMMA;
        continue;
      }
      String word = tokens.word(i);
      if ((byPresent ? isFuture(i, word) : isMarked(i, word)) && !(comma && isRelative(i))) {
        return true;
      }
      if (word.equals("ان") || word.equals("بان") || word.equals("الا")) {
        return isFutureWord(i - 1) || isFutureWord(i - 2) || isFollowed(token);
      }
      if (isPast(i)) {
        return isMarkedAt(i - 1); // «من المرجح عقد …»: not the verb but its noun
      }
      to |= word.equals("الي");
      if (isListed(i, lexicon.callWords())) {
        return to;
      }
    }
    return isFollowed(token);
  }

  /// «اجتماع الجمعة سيكون فرصة», «والأربعاء، ينضم إلى الرئيسين».
  private boolean isFollowed(int token) {
    boolean opens = token == sentenceStart(token) || tokens.firstLetter(token) == Letters.WAW;
    int end = Math.min(tokens.size(), token + FORTH);
    for (int i = token + 1; i < end && !tokens.startsLine(i); i++) {
      if (!tokens.is(i, Kind.WORD)) {
        if (tokens.is(i, Kind.COMMA) && opens && i == token + 1) {
          continue;
        }
        return false;
      }
      String word = tokens.word(i);
      if (word.equals("ان")
          || word.equals("انه")
          || word.equals("انها")
          || word.equals("بان")
          || isRelativePronoun(word)
          || isPast(i)) {
        return false;
      }
      if (isVerbAhead(i, word) || (opens && lexicon.imperfects().get(word, 0) != null)) {
        return true;
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

  /// Verbs in the past, which hold the date; after a preposition the same letters are their noun («على نقل السفارة»).
  private boolean isPast(int token) {
    return isListed(token, lexicon.pastVerbs())
        && !(token > 0 && isPreposition(tokens.word(token - 1)));
  }

  private static boolean isPreposition(String word) {
    return switch (word) {
      case "علي",
          "الي",
          "في",
          "من",
          "عن",
          "بعد",
          "قبل",
          "منذ",
          "خلال",
          "عبر",
          "مع",
          "دون",
          "ب",
          "ل" ->
          true;
      default -> false;
    };
  }

  private boolean isRelative(int verb) {
    return isRelativeAt(verb - 1) || isRelativeAt(verb - 2);
  }

  private boolean isRelativeAt(int token) {
    return token >= 0 && isRelativePronoun(tokens.word(token));
  }

  private static boolean isRelativePronoun(String word) {
    return word.equals("الذي")
        || word.equals("التي")
        || word.equals("الذين")
        || word.equals("اللذين");
  }

  /// Whether the word, after a conjunction, stands in the list.
  private boolean isListed(int token, WordTable<Boolean> list) {
    String word = tokens.word(token);
    return list.get(word, 0) != null
        || (word.charAt(0) == Letters.WAW && list.get(word, 1) != null);
  }

  /// Whether a verb in the past stands before the token in its sentence.
  boolean isPastBefore(int token) {
    int stop = Math.max(sentenceStart(token), token - REACH);
    for (int i = token - 1; i >= stop; i--) {
      if (tokens.is(i, Kind.WORD) && isPast(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isMarkedAt(int token) {
    return tokens.is(token, Kind.WORD) && isMarked(token, tokens.word(token));
  }

  private boolean isFutureWord(int token) {
    return tokens.is(token, Kind.WORD) && isFuture(token, tokens.word(token));
  }

  /// A verb with the particle of the future, or a word such as «المقرر».
  private boolean isMarked(int token, String word) {
    int from = word.charAt(0) == Letters.WAW || word.charAt(0) == Letters.FEH ? 1 : 0;
    return lexicon.future().get(word, 0) != null
        || (from == 1 && lexicon.future().get(word, 1) != null)
        || isVerbAhead(token, word);
  }

  private boolean isFuture(int token, String word) {
    int from = word.charAt(0) == Letters.WAW || word.charAt(0) == Letters.FEH ? 1 : 0;
    if (isMarked(token, word)) {
      return true;
    }
    if (lexicon.imperfects().get(word, 0) != null
        || (from == 1 && lexicon.imperfects().get(word, 1) != null)) {
      return !isUndone(token)
          && !(tokens.isWord(token + 1, "الي") && tokens.is(token + 2, Kind.NUMBER));
    }
    return false;
  }

  /// «لم تشارك», «كان يعقد», «كانت البلاد تعقد».
  private boolean isUndone(int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 3); i--) {
      String word = tokens.word(i);
      if (word.equals("لم")
          || word.equals("ولم")
          || word.equals("كان")
          || word.equals("كانت")
          || word.equals("كانوا")
          || word.equals("وكان")
          || word.equals("وكانت")) {
        return true;
      }
    }
    return false;
  }

  /// A verb with the particle of the future: سيعقد, ستبدأ, سنرى, سأعود.
  private boolean isVerbAhead(int token, String word) {
    int from = word.charAt(0) == Letters.WAW || word.charAt(0) == Letters.FEH ? 1 : 0;
    return word.length() - from >= 4
        && word.charAt(from) == Letters.SEEN
        && isPrefixOfPresent(word.charAt(from + 1), token, from)
        && tokens.text().charAt(tokens.end(token) - 1) != Letters.TEH_MARBUTA
        && lexicon.notFuture().get(word, from) == null;
  }

  private boolean isPrefixOfPresent(char c, int token, int from) {
    return c == Letters.YEH
        || c == Letters.TEH
        || c == Letters.NOON
        || (c == Letters.ALEF && tokens.hasLetter(token, from + 1, Letters.ALEF_WITH_HAMZA_ABOVE));
  }
}
