package org.isnad.analyze.figure;

import org.isnad.text.Found;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds the noun phrase that a number counts: after it («3 دول غربية»), after «من» («5 من كبار المسؤولين»), or before it («الدول الثلاث»). Made once a
/// report.
final class Counted {
  private static final int LONGEST = 5;
  private static final int LONGEST_PURPOSE = 3;

  private final Tokens tokens;
  private final FigureLexicon lexicon;

  Counted(Tokens tokens, FigureLexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /// The phrase at the token right after a number, or null.
  @Nullable Found<String> after(int token) {
    if (!isNoun(token) || isDefinite(token) || isFinite(token) || isTied(token)) {
      return null;
    }
    int end = token + 1;
    if (isNoun(end) && lexicon.constructNouns().get(tokens, end, 0) != null) {
      end++; // «خرائط طريق»
    }
    while (end - token < 3 && isAdjective(end, token)) {
      end++;
    }
    return found(token, end);
  }

  /// «علمت», «أقفلت», «هدمت»: a verb in the past of a feminine.
  private boolean isFinite(int token) {
    String word = tokens.word(token);
    int last = word.length() - 1;
    return last > 2
        && word.charAt(last) == Letters.TEH
        && word.charAt(last - 1) != Letters.ALEF
        && word.charAt(last - 1) != Letters.YEH
        && word.charAt(last - 1) != Letters.WAW;
  }

  /// «لمنافسه», «بجراح»: a preposition is attached.
  boolean isTied(int token) {
    String word = tokens.word(token);
    char first = word.charAt(0);
    return (first == Letters.LAM || first == Letters.BEH)
        && tokens.mayBeParticles(token, 1)
        && word.length() > 3
        && !isOwnLetter(word);
  }

  /// The phrase after «من» that follows a number: what the counted are part of.
  @Nullable Found<String> among(int token) {
    int at = goesOn(token, "من") ? token + 1 : token;
    boolean demonstrated =
        at > token
            && (goesOn(at, "هذه") || goesOn(at, "هذا") || goesOn(at, "تلك"))
            && isNoun(at + 1);
    if (demonstrated) {
      return found(at, at + 2);
    }
    if (at > token && tokens.is(at, Kind.BRACKET_OPEN)) {
      return bracketed(at);
    }
    if (at == token || !isAmong(at)) {
      return null;
    }
    int end = at;
    int open = 0;
    while (end - at < LONGEST
        && (isQuote(end) || isNoun(end) && (end == at || !hasParticle(end) && !isClause(end)))) {
      open += isQuote(end) ? 1 : 0;
      end++;
    }
    if (end > at && open % 2 == 1 && isQuote(end - 1)) {
      end--;
    }
    return end == at ? null : found(at, end);
  }

  /// «مليونا يورو لإيواء المتضررين», «مليار يورو تعويضا عن الصفقة»: what money is given for, right after it.
  @Nullable Found<String> purpose(int token) {
    if (!tokens.is(token, Kind.WORD)
        || tokens.startsLine(token)
        || tokens.word(token).length() < 5) {
      return null;
    }
    String word = tokens.word(token);
    boolean of =
        word.charAt(0) == Letters.LAM
            && !word.startsWith("لل")
            && !isOwnLetter(word)
            && !isPurpose(word)
            && (word.startsWith("لا", 0) || isNoun(token + 1));
    boolean as = word.equals("تعويضا") || word.equals("مساعدات") || word.equals("تبرعا");
    if (!of && !as) {
      return null;
    }
    int end = token + 1;
    while (end - token < LONGEST_PURPOSE
        && isNoun(end)
        && !hasParticle(end)
        && !hasPreposition(end)) {
      end++;
    }
    Span span = tokens.span(token, of ? 1 : 0, end);
    return new Found<>(span.of(tokens.text()), span);
  }

  /// Whether the first letter is the word's own and no particle, where it looks like ل or ب: «لاعب», «برميل».
  private boolean isOwnLetter(String word) {
    for (String root : lexicon.ownLetters()) {
      if (word.startsWith(root)) {
        return true;
      }
    }
    return false;
  }

  /// «35 في المئة من (الشركة)»
  private @Nullable Found<String> bracketed(int open) {
    for (int at = open + 1; at < Math.min(tokens.size(), open + 2 * LONGEST); at++) {
      if (tokens.is(at, Kind.BRACKET_CLOSE)) {
        return at == open + 1 ? null : found(open + 1, at);
      }
    }
    return null;
  }

  boolean isQuote(int token) {
    return (tokens.is(token, Kind.QUOTE_NEUTRAL)
            || tokens.is(token, Kind.QUOTE_OPEN)
            || tokens.is(token, Kind.QUOTE_CLOSE))
        && !tokens.startsLine(token);
  }

  /// «تلقوا», «شاركوا»: a verb in the plural.
  private boolean isClause(int token) {
    String word = tokens.word(token);
    return word.length() > 4 && word.endsWith("وا");
  }

  private boolean isAmong(int at) {
    return (isNoun(at) || isQuote(at))
        && !goesOn(at, "اصل")
        && !goesOn(at, "بين")
        && !goesOn(at, "قبل")
        && !goesOn(at, "اجمالي")
        && !goesOn(at, "خلال");
  }

  /// «حالة وفاة واحدة»: the noun before a number that follows it.
  @Nullable Found<String> nounBefore(int token) {
    if (token == 0 || !isNoun(token - 1)) {
      return null;
    }
    boolean two =
        token > 1 && isNoun(token - 2) && !isDefinite(token - 2) && !tokens.startsLine(token - 1);
    return found(two ? token - 2 : token - 1, token);
  }

  /// The definite plural before a definite number, with its adjective between: «البرامج الـ28», «القوى العالمية الست».
  @Nullable Found<String> before(int token) {
    if (isPossessed(token)) {
      return found(token, token + 1);
    }
    if (!isDefiniteNoun(token)) {
      return null;
    }
    boolean adjective =
        isDefiniteNoun(token - 1)
            && !tokens.startsLine(token)
            && (tokens.word(token).endsWith("يه")
                || tokens.word(token).endsWith("يين")
                || tokens.word(token).endsWith("يون"));
    int first = adjective ? token - 1 : token;
    boolean joined =
        tokens.firstLetter(first) == Letters.WAW && tokens.word(first).startsWith("ال", 1);
    Span span = tokens.span(first, joined ? 1 : 0, token + 1);
    return new Found<>(span.of(tokens.text()), span);
  }

  /// «أهدافه الأربعة»: definite by the pronoun on it.
  private boolean isPossessed(int token) {
    if (!isNoun(token) || isDefinite(token)) {
      return false;
    }
    String word = tokens.word(token);
    return word.length() > 4
        && (word.endsWith("ه") && !word.endsWith("يه")
            || word.endsWith("ها")
            || word.endsWith("هم")
            || word.endsWith("نا"));
  }

  private boolean isDefiniteNoun(int token) {
    return token >= 0
        && tokens.is(token, Kind.WORD)
        && tokens.word(token).length() > 3
        && isDefinite(token);
  }

  boolean isDefinite(int token) {
    String word = tokens.word(token);
    int at =
        word.charAt(0) == Letters.WAW
                || word.charAt(0) == Letters.FEH
                || word.charAt(0) == Letters.BEH
                || word.charAt(0) == Letters.KAF
            ? 1
            : 0;
    return (word.startsWith("ال", at) && tokens.hasLetter(token, at, Letters.ALEF))
        || word.startsWith("لل");
  }

  /// What a rise or fall is of: the words from the token on, up to a preposition or a number.
  @Nullable Found<String> subject(int token, int stop) {
    int at = token;
    while (at < stop
        && (tokens.is(at, Kind.QUOTE_NEUTRAL)
            || tokens.is(at, Kind.QUOTE_OPEN)
            || goesOn(at, "في"))) {
      at++;
    }
    if (at >= stop || !isNoun(at)) {
      return null;
    }
    int end = at + 1;
    while (end < stop && end - at < LONGEST && isNoun(end) && !hasPreposition(end)) {
      end++;
    }
    return found(at, end);
  }

  private boolean hasPreposition(int token) {
    char first = tokens.firstLetter(token);
    return (first == Letters.BEH || first == Letters.LAM) && (tokens.splits(token) & 2) != 0;
  }

  Found<String> found(int first, int end) {
    Span span = tokens.span(first, end);
    return new Found<>(span.of(tokens.text()), span);
  }

  private boolean goesOn(int token, String word) {
    return tokens.isWord(token, word) && !tokens.startsLine(token);
  }

  /// Whether a word that can be a counted noun stands here and goes on on the same line.
  boolean isNoun(int token) {
    return isNounWord(token) && !tokens.startsLine(token);
  }

  /// The same, at the start of a line too.
  boolean isNounWord(int token) {
    if (!tokens.is(token, Kind.WORD)) {
      return false;
    }
    String word = tokens.word(token);
    return word.length() > 1
        && Letters.isArabic(word.charAt(0))
        && lexicon.functionWords().get(word, 0) == null
        && !isJoinedFunction(word)
        && !isPurpose(word);
  }

  /// «لتحرز», «ليصبح»: a verb of purpose.
  private static boolean isPurpose(String word) {
    if (word.length() < 5
        || word.charAt(0) != Letters.LAM
        || (word.charAt(1) != Letters.TEH && word.charAt(1) != Letters.YEH)) {
      return false;
    }
    return !word.startsWith("ليب")
        && !word.startsWith("لير")
        && !word.startsWith("ليت")
        && !word.startsWith("ليل")
        && !word.startsWith("لتر")
        && !word.startsWith("ليم");
  }

  private boolean isJoinedFunction(String word) {
    return word.charAt(0) == Letters.WAW
        && (word.length() < 3
            || lexicon.functionWords().get(word, 1) != null
            || !isOwnLetter(word));
  }

  boolean hasParticle(int token) {
    String word = tokens.word(token);
    char first = word.charAt(0);
    if (first == Letters.WAW) {
      return !isOwnLetter(word) && (tokens.splits(token) & 2) != 0;
    }
    return (first == Letters.BEH || first == Letters.LAM || first == Letters.KAF)
        && (word.startsWith("ال", 1) || word.startsWith("لل"));
  }

  /// Whether the word goes with an indefinite noun as its adjective: the relative ending, a participle, the accusative or the feminine of the noun.
  boolean isAdjective(int token, int noun) {
    if (!isNoun(token) || hasParticle(token) || isDefinite(token)) {
      return false;
    }
    String word = tokens.word(token);
    String counted = tokens.word(noun);
    char last = word.charAt(word.length() - 1);
    if (word.length() < 4) {
      return false;
    }
    if (last == Letters.YEH
        || word.endsWith("يه")
        || word.endsWith("يا")
        || word.endsWith("يين")
        || word.endsWith("يون")) {
      return true;
    }
    if (last == Letters.ALEF) {
      return counted.charAt(counted.length() - 1) == Letters.ALEF
          && tokens.hasLetter(token, word.length() - 1, Letters.ALEF);
    }
    boolean feminine = last == Letters.HEH;
    if (feminine) {
      return counted.charAt(counted.length() - 1) == Letters.HEH
          || counted.endsWith("ات")
          || counted.length() > 3 && word.charAt(0) == Letters.MEEM;
    }
    return word.charAt(0) == Letters.MEEM && counted.charAt(counted.length() - 1) != Letters.HEH;
  }
}
