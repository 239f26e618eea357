package org.isnad.analyze.figure;

import java.math.BigDecimal;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Tokens;
import org.isnad.text.number.NumberMatch;
import org.isnad.text.number.Numerals;

/// Whether a number that has no unit is a count, or an identifier: a model, a paragraph, a score, a telephone, an ordinal. Made once a report.
final class Licence {
  private static final int LONGEST_BARE = 6;

  private final Tokens tokens;
  private final FigureLexicon lexicon;
  private final Counted counted;

  Licence(Tokens tokens, FigureLexicon lexicon, Counted counted) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.counted = counted;
  }

  /// Whether what stands before the numeral makes it a name, whatever follows: «بوينغ 777», «المادة 36», «سو-25», «MH370».
  boolean isIdentifier(NumberMatch number) {
    int before = number.first() - 1;
    if (tokens.is(before, Kind.BRACKET_OPEN)
        && (isListedName(before - 1)
            || tokens.isWord(before - 1, "ال") && isListedName(before - 2))) {
      return true;
    }
    // «خمسة زائد واحد»
    if (tokens.isWord(number.end(), "زائد") || tokens.isWord(before, "زائد")) {
      return true;
    }
    if (isNegation(number)) {
      return true;
    }
    if (number.form() == NumberMatch.Form.WORDS) {
      return before >= 0 && !tokens.startsLine(number.first()) && isListed(before);
    }
    if (before < 0) {
      return false;
    }
    boolean spaced = tokens.spaceBefore(number.first());
    if (tokens.is(before, Kind.DASH) && before > 0 && !spaced) {
      return tokens.is(before - 1, Kind.WORD) && isLabel(before - 1)
          || tokens.is(before - 1, Kind.NUMBER) && isScore(before - 1, number.first());
    }
    if (tokens.is(number.end(), Kind.DASH)
        && !tokens.spaceBefore(number.end())
        && tokens.is(number.end() + 1, Kind.NUMBER)) {
      return isScore(number.first(), number.end() + 1);
    }
    if (tokens.is(before, Kind.COLON) && !spaced && tokens.is(before - 1, Kind.NUMBER)
        || isClockOrRatio(number.end())) {
      return true;
    }
    if (tokens.is(before, Kind.SLASH) && !spaced
        || tokens.is(number.end(), Kind.SLASH) && tokens.is(number.end() + 1, Kind.NUMBER)) {
      return true;
    }
    if (tokens.is(before, Kind.SYMBOL)) {
      String mark = tokens.word(before);
      return mark.equals("+")
          || mark.equals("#")
          || mark.equals("@")
          || mark.equals("_")
          || mark.equals("*");
    }
    if (!tokens.is(before, Kind.WORD) || tokens.startsLine(number.first())) {
      return false;
    }
    return isListed(beforeChain(before))
        || isLatin(before)
        || (!spaced && isGluedModel(before))
        || (!spaced
            && tokens.word(before).length() > 2
            && !hasOnlyParticles(before)
            && !isGluedCount(number));
  }

  /// «لست متأكدا», «لست هنا»: «I am not», unless a plural follows.
  private boolean isNegation(NumberMatch number) {
    if (number.form() != NumberMatch.Form.WORDS || !tokens.isWord(number.first(), "لست")) {
      return false;
    }
    return !counted.isNoun(number.end()) || tokens.word(number.end()).endsWith("ا");
  }

  /// «إتش7إن7»: letters between numerals without a space.
  private boolean isGluedModel(int word) {
    return !tokens.spaceBefore(word) && tokens.is(word - 1, Kind.NUMBER);
  }

  /// «قتل7 فلسطينيين»: the space was lost, but what follows is counted.
  private boolean isGluedCount(NumberMatch number) {
    return standsAlone(number)
        || (counted.after(number.end()) != null
            && fits(number, number.end())
            && !counted.hasParticle(number.end()));
  }

  /// «خطوط رقم 2 و3 و4»: the word before the first of a chain of numerals.
  private int beforeChain(int token) {
    int at = token;
    while (at > 1 && tokens.isWord(at, "و") && tokens.is(at - 1, Kind.NUMBER)) {
      at -= 2;
    }
    return tokens.is(at, Kind.WORD) ? at : token;
  }

  private boolean isListedName(int token) {
    return tokens.is(token, Kind.WORD) && isListed(token);
  }

  private boolean isClockOrRatio(int at) {
    return tokens.is(at, Kind.COLON)
        && tokens.is(at + 1, Kind.NUMBER)
        && !tokens.spaceBefore(at + 1);
  }

  /// «3-1»: two small numbers with a dash between and no noun after.
  private boolean isScore(int first, int second) {
    int a = Numerals.plain(tokens.word(first));
    int b = Numerals.plain(tokens.word(second));
    return a >= 0
        && b >= 0
        && (!counted.isNoun(second + 1)
                && !tokens.is(second + 1, Kind.PERCENT)
                && lexicon.measures().exact(tokens, Math.min(second + 1, tokens.size() - 1)) == null
            || tokens.is(second + 1, Kind.DASH));
  }

  private boolean hasOnlyParticles(int token) {
    return switch (tokens.word(token)) {
      case "وال", "بال", "وبال", "فال" -> true;
      default -> false;
    };
  }

  private boolean isLatin(int token) {
    return tokens.firstLetter(token) < '\u0250';
  }

  private boolean isLabel(int token) {
    return isLatin(token)
        || tokens.word(token).length() < 5
            && !tokens.word(token).equals("من")
            && !tokens.word(token).equals("الي");
  }

  private boolean isListed(int token) {
    int splits = tokens.splits(token);
    for (int skip = 0; splits >>> skip != 0; skip++) {
      if ((splits & (1 << skip)) != 0 && lexicon.identifiers().get(tokens, token, skip) != null) {
        return true;
      }
    }
    return false;
  }

  /// Whether «الـ71» after the noun before it is an ordinal.
  boolean isOrdinal(int article) {
    if (article <= 0 || !tokens.is(article - 1, Kind.WORD)) {
      return false;
    }
    String word = tokens.word(article - 1);
    int splits = tokens.splits(article - 1);
    for (int skip = 0; splits >>> skip != 0; skip++) {
      if ((splits & (1 << skip)) != 0 && lexicon.ordinalNouns().get(word, skip) != null) {
        return true;
      }
    }
    return false;
  }

  /// Whether a number with neither unit nor noun counts something told before: «ارتفعت الحصيلة إلى 27», «من أصل 329».
  boolean standsAlone(NumberMatch number) {
    int before = number.first() - 1;
    if (number.form() == NumberMatch.Form.DIGITS
        && tokens.word(number.first()).length() > LONGEST_BARE
        && Numerals.plain(tokens.word(number.first())) >= 0) {
      return false;
    }
    if (before < 0 || tokens.startsLine(number.first()) || !tokens.is(before, Kind.WORD)) {
      return false;
    }
    return lexicon.countingWords().get(tokens, before, 0) != null;
  }

  /// Whether the noun has a form that this number asks for: after 11–99 the accusative or a feminine; any form after the rest.
  boolean fits(NumberMatch number, int noun) {
    int value = number.small();
    if (number.form() != NumberMatch.Form.DIGITS || value < 0 || value % 100 < 11) {
      return true;
    }
    String word = tokens.word(noun);
    char last = word.charAt(word.length() - 1);
    return last == Letters.ALEF
        || last == Letters.HEH
        || last == Letters.YEH
        || last == Letters.HAMZA
        || word.equals("اخرين")
        || word.equals("اخرون")
        || standsAlone(number)
        || isFree(number.first() - 1)
        || lexicon.countNouns().get(word, 0) != null;
  }

  /// What stands before is no name: a word of grammar, a mark or a line's start.
  private boolean isFree(int token) {
    return token < 0
        || !tokens.is(token, Kind.WORD)
        || tokens.startsLine(token + 1)
        || lexicon.functionWords().get(tokens, token, 0) != null;
  }

  /// Whether a number of one or two in words counts at all and is not grammar.
  boolean isSmallWordCount(NumberMatch number, boolean approximated) {
    if (number.form() != NumberMatch.Form.WORDS || number.value().compareTo(BigDecimal.TWO) > 0) {
      return true;
    }
    if (number.value().signum() == 0) {
      return false;
    }
    boolean one = number.value().compareTo(BigDecimal.ONE) == 0;
    String word = tokens.word(number.first());
    if (one) {
      return approximated && !word.endsWith("احد") && !word.endsWith("احدي");
    }
    int before = number.first() - 1;
    boolean afterDual =
        before >= 0
            && tokens.is(before, Kind.WORD)
            && (tokens.word(before).endsWith("ين") || tokens.word(before).endsWith("ان"))
            && !tokens.startsLine(number.first());
    return !afterDual && !word.endsWith("الاثنين");
  }
}
