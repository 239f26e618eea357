package org.isnad.text.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Tokens;
import org.isnad.text.WordTable;
import org.isnad.text.number.NumberMatch.Form;
import org.isnad.text.number.NumberWord.Sort;
import org.jspecify.annotations.Nullable;

/// One reading of a number from its first token on: groups below a thousand, each with its multipliers, the multipliers falling.
final class NumberParse {
  private static final int MOST_FRACTION_DIGITS = 6;
  private static final int GROUP = 3;

  private final Tokens tokens;
  private final WordTable<NumberWord> words;
  private int at;
  private boolean digits;
  private boolean wordsToo;

  NumberParse(Tokens tokens, WordTable<NumberWord> words) {
    this.tokens = tokens;
    this.words = words;
  }

  /// The number whose first token is a numeral.
  @Nullable NumberMatch digits(int first) {
    digits = true;
    at = first + 1;
    boolean bracketed =
        tokens.is(first - 1, Kind.BRACKET_OPEN)
            && tokens.is(at, Kind.BRACKET_CLOSE)
            && scaleAt(at + 1) != 0;
    int begin = bracketed ? first - 1 : first;
    if (bracketed) {
      at++;
    }
    BigDecimal value = numeral(first);
    if (value == null) {
      return null;
    }
    value = withHalf(bracketed ? value : withSpacedGroups(first, value));
    return match(begin, 0, withScales(value));
  }

  /// The number whose first token is a word of the lexicon after `skip` letters.
  @Nullable NumberMatch words(int first, int skip, NumberWord word) {
    wordsToo = true;
    at = first + 1;
    BigDecimal value = group(word);
    if (value == null) {
      return null;
    }
    // Folded, «وأحد عشر» begins like «واحد»: eleven never begins with the latter.
    boolean joinedEleven =
        skip == 0
            && at == first + 2
            && word.value() == 1
            && tokens.word(first).charAt(0) == Letters.WAW;
    return match(first, joinedEleven ? 1 : articleBefore(first, skip), withScales(value));
  }

  private NumberMatch match(int first, int skip, BigDecimal value) {
    return new NumberMatch(
        first,
        skip,
        at,
        value,
        !digits ? Form.WORDS : wordsToo ? Form.DIGITS_AND_WORDS : Form.DIGITS);
  }

  /// The particles before the word without its article.
  private int articleBefore(int token, int skip) {
    String word = tokens.word(token);
    return skip >= 2
            && word.charAt(skip - 1) == Letters.LAM
            && (word.charAt(skip - 2) == Letters.ALEF || word.charAt(skip - 2) == Letters.LAM)
        ? skip - 2
        : skip;
  }

  private @Nullable BigDecimal numeral(int token) {
    boolean scaled = scaleAt(at) != 0 || tokens.is(at, Kind.PERCENT) || isPercent(at);
    String word = tokens.word(token);
    int point = word.indexOf('.');
    if (point > 0 && word.indexOf('.', point + 1) < 0 && isTurned(token)) {
      return Numerals.value(word.substring(point + 1) + '.' + word.substring(0, point), true);
    }
    return Numerals.value(word, scaled);
  }

  /// «40 000», «1 250 000»: groups of three set apart by spaces.
  private BigDecimal withSpacedGroups(int first, BigDecimal value) {
    int leading = Numerals.plain(tokens.word(first));
    if (leading < 1 || tokens.word(first).length() > GROUP) {
      return value;
    }
    BigDecimal joined = value;
    while (tokens.is(at, Kind.NUMBER)
        && tokens.word(at).length() == GROUP
        && Numerals.plain(tokens.word(at)) >= 0
        && !tokens.startsLine(at)) {
      joined =
          joined.scaleByPowerOfTen(GROUP).add(BigDecimal.valueOf(Numerals.plain(tokens.word(at))));
      at++;
    }
    return joined;
  }

  /// «بالمئة», «في المائة».
  private boolean isPercent(int token) {
    int noun = tokens.isWord(token, "في") ? token + 1 : token;
    if (!tokens.is(noun, Kind.WORD)) {
      return false;
    }
    String word = tokens.word(noun);
    return (noun > token ? word.startsWith("ال") : word.startsWith("بال"))
        && (word.endsWith("ميه") || word.endsWith("مايه"));
  }

  /// A right-to-left mark between the digits shows them the other way round: 20.‏1 is seen as 1.20.
  private boolean isTurned(int token) {
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      if (tokens.text().charAt(i) == Letters.RIGHT_TO_LEFT_MARK) {
        return true;
      }
    }
    return false;
  }

  /// «3 ونصف مليون», «3 ونصف بالمئة»: a half that a multiplier follows.
  private BigDecimal withHalf(BigDecimal value) {
    NumberWord next = joined(at);
    int end = joinedEnd(at);
    return next != null && next.sort() == Sort.FRACTION && scaleAt(end) != 0 && scaleAt(at) == 0
        ? halfTaken(value, next, end)
        : value;
  }

  private BigDecimal halfTaken(BigDecimal value, NumberWord fraction, int end) {
    at = end;
    wordsToo = true;
    return value.add(part(fraction));
  }

  private static BigDecimal part(NumberWord fraction) {
    return BigDecimal.valueOf(fraction.value())
        .divide(BigDecimal.valueOf(NumberWord.PARTS), MOST_FRACTION_DIGITS, RoundingMode.HALF_UP)
        .stripTrailingZeros();
  }

  /// The multipliers after a group and the smaller groups after those.
  private BigDecimal withScales(BigDecimal group) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal value = group;
    long limit = Long.MAX_VALUE;
    while (true) {
      long scale = impliedScale;
      impliedScale = 1;
      for (long next = scaleAt(at);
          next != 0 && scale <= Long.MAX_VALUE / next && scale * next < limit;
          next = scaleAt(at)) {
        scale *= next;
        value = value.multiply(BigDecimal.valueOf(next));
        at++;
        wordsToo = true;
      }
      total = total.add(value);
      if (scale <= 1) {
        return total;
      }
      int before = at;
      BigDecimal more = further(scale);
      if (more == null) {
        at = before;
        return total;
      }
      value = more;
      limit = scale;
    }
  }

  /// What a lone «ألف» or «مليونين» counts as multiplier, so that a smaller group may follow it.
  private long impliedScale = 1;

  /// The group that goes on after a multiplier: «… وخمسمئة», «… و500», «… ونصف المليون»; with its own multipliers it stays below `scale`.
  private @Nullable BigDecimal further(long scale) {
    int next = joinedEnd(at);
    if (next == at) {
      return null;
    }
    if (tokens.is(at, Kind.WORD)
        && tokens.word(at).length() == 1
        && tokens.is(at + 1, Kind.NUMBER)) {
      return furtherDigits(at + 1, scale);
    }
    NumberWord word = joined(at);
    if (word == null) {
      return null;
    }
    at = next;
    if (word.sort() == Sort.FRACTION) {
      takeDefiniteScale();
      return part(word).multiply(BigDecimal.valueOf(scale));
    }
    int from = at;
    BigDecimal value = group(word);
    if (value == null) {
      at = from;
      return null;
    }
    long own = scaleAt(at);
    if (value.multiply(BigDecimal.valueOf(Math.max(1, own))).compareTo(BigDecimal.valueOf(scale))
            >= 0
        || own >= scale) {
      return null;
    }
    return value;
  }

  private @Nullable BigDecimal furtherDigits(int token, long scale) {
    at = token + 1;
    BigDecimal value = numeral(token);
    if (value == null) {
      return null;
    }
    long own = scaleAt(at);
    if (value.multiply(BigDecimal.valueOf(Math.max(1, own))).compareTo(BigDecimal.valueOf(scale))
        >= 0) {
      return null;
    }
    // «3 آلاف و2015» is a list; a rest below a thousand stands alone only where it has three digits
    // or a multiplier.
    if (own == 0 && (scale > 1000 || value.scale() > 0)) {
      return null;
    }
    digits = true;
    return value;
  }

  /// «مليون ونصف المليون»: the multiplier named again.
  private void takeDefiniteScale() {
    if (tokens.is(at, Kind.WORD) && tokens.mayBeParticles(at, 2)) {
      NumberWord word = words.get(tokens.word(at), 2);
      if (word != null && word.sort() == Sort.SCALE) {
        at++;
      }
    }
  }

  /// A group below a thousand that begins with `word`, already taken; a lone multiplier counts one or two.
  private @Nullable BigDecimal group(NumberWord word) {
    return switch (word.sort()) {
      case UNIT -> afterUnit(word.value());
      case UNIT_OF_TEN -> beforeTen(word.value());
      case TEN -> BigDecimal.TEN;
      case TENS -> BigDecimal.valueOf(word.value());
      case HUNDRED -> afterHundred(word.value());
      case SCALE -> implied(word.value(), 1);
      case SCALE_DUAL -> implied(word.value() / 2, 2);
      case SCALE_OR_DUAL -> implied(word.value(), isAccusative() ? 1 : 2);
      case FRACTION -> fractionOfScale(part(word));
      case SCALE_PLURAL, FRACTION_PLURAL, POINT -> null;
    };
  }

  /// «مليونا و640 ألف», «مليونًا»: the accusative of one, for the dual without its noon is always followed by what is counted.
  private boolean isAccusative() {
    if (tokens.original(at - 1).indexOf(Letters.FATHATAN) >= 0) {
      return true;
    }
    if (!tokens.is(at, Kind.WORD) || tokens.word(at).charAt(0) != Letters.WAW) {
      return false;
    }
    return tokens.word(at).length() == 1
        ? tokens.is(at + 1, Kind.NUMBER)
        : tokens.mayBeParticles(at, 1) && words.get(tokens.word(at), 1) != null;
  }

  private BigDecimal implied(long scale, int count) {
    impliedScale = scale;
    return BigDecimal.valueOf(scale * count);
  }

  private @Nullable BigDecimal fractionOfScale(BigDecimal part) {
    int skip =
        tokens.is(at, Kind.WORD)
                && tokens.mayBeParticles(at, 2)
                && tokens.word(at).charAt(0) == Letters.ALEF
            ? 2
            : 0;
    NumberWord word = tokens.is(at, Kind.WORD) ? words.get(tokens.word(at), skip) : null;
    if (word == null || word.sort() != Sort.SCALE) {
      return null;
    }
    at++;
    return part.multiply(BigDecimal.valueOf(word.value()));
  }

  private @Nullable BigDecimal beforeTen(long unit) {
    NumberWord next = plain(at);
    if (next == null || next.sort() != Sort.TEN) {
      return null;
    }
    at++;
    return BigDecimal.valueOf(10 + unit);
  }

  private @Nullable BigDecimal afterUnit(long unit) {
    NumberWord next = plain(at);
    if (next != null && next.sort() == Sort.TEN && unit > 0) {
      at++;
      return BigDecimal.valueOf(10 + unit);
    }
    if (next != null && next.sort() == Sort.HUNDRED && next.value() == 100 && unit > 2) {
      at++;
      return afterHundred(unit * 100);
    }
    if (next != null && next.sort() == Sort.FRACTION_PLURAL && unit > 1) {
      at++;
      return fractionOfScale(part(new NumberWord(Sort.FRACTION, unit * next.value())));
    }
    if (next != null && next.sort() == Sort.POINT) {
      return afterPoint(unit);
    }
    NumberWord joined = joined(at);
    if (joined != null && joined.sort() == Sort.TENS && unit > 0) {
      at = joinedEnd(at);
      return BigDecimal.valueOf(unit + joined.value());
    }
    return withHalf(BigDecimal.valueOf(unit));
  }

  private BigDecimal afterPoint(long whole) {
    NumberWord fraction = plain(at + 1);
    if (fraction == null || (fraction.sort() != Sort.UNIT && fraction.sort() != Sort.TENS)) {
      return BigDecimal.valueOf(whole);
    }
    at += 2;
    return new BigDecimal(whole + "." + fraction.value());
  }

  private BigDecimal afterHundred(long hundred) {
    NumberWord next = joined(at);
    int before = at;
    if (next == null) {
      if (tokens.isWord(at, "و")
          && tokens.is(at + 1, Kind.NUMBER)
          && Numerals.plain(tokens.word(at + 1)) > 0
          && Numerals.plain(tokens.word(at + 1)) < 100) {
        digits = true;
        at += 2;
        return BigDecimal.valueOf(hundred + Numerals.plain(tokens.word(at - 1)));
      }
      return BigDecimal.valueOf(hundred);
    }
    at = joinedEnd(at);
    return switch (next.sort()) {
      case UNIT, UNIT_OF_TEN -> {
        BigDecimal small =
            next.sort() == Sort.UNIT ? afterUnit(next.value()) : beforeTen(next.value());
        if (small == null || small.compareTo(BigDecimal.valueOf(100)) >= 0) {
          at = before;
          yield BigDecimal.valueOf(hundred);
        }
        yield small.add(BigDecimal.valueOf(hundred));
      }
      case TEN, TENS -> BigDecimal.valueOf(hundred + next.value());
      case HUNDRED,
          SCALE,
          SCALE_PLURAL,
          SCALE_DUAL,
          SCALE_OR_DUAL,
          FRACTION,
          FRACTION_PLURAL,
          POINT -> {
        at = before;
        yield BigDecimal.valueOf(hundred);
      }
    };
  }

  /// The lexicon's word that the whole token is, after an article where it has one.
  private @Nullable NumberWord plain(int token) {
    return tokens.is(token, Kind.WORD) && !tokens.startsParagraph(token)
        ? words.get(tokens.word(token), 0)
        : null;
  }

  private long scaleAt(int token) {
    NumberWord word = plain(token);
    return word == null ? 0 : scale(word);
  }

  static long scale(NumberWord word) {
    return switch (word.sort()) {
      case SCALE, SCALE_PLURAL, SCALE_OR_DUAL -> word.value();
      case UNIT, UNIT_OF_TEN, TEN, TENS, HUNDRED, SCALE_DUAL, FRACTION, FRACTION_PLURAL, POINT -> 0;
    };
  }

  /// The number word that «و» joins at the token, in one token or as the token after it.
  private @Nullable NumberWord joined(int token) {
    if (!tokens.is(token, Kind.WORD)
        || tokens.word(token).charAt(0) != Letters.WAW
        || tokens.startsParagraph(token)) {
      return null;
    }
    String word = tokens.word(token);
    if (word.length() == 1) {
      return plain(token + 1);
    }
    NumberWord found = words.get(word, 1);
    return found != null || !tokens.mayBeParticles(token, 3) || word.charAt(1) != Letters.ALEF
        ? found
        : words.get(word, 3);
  }

  private int joinedEnd(int token) {
    return !tokens.is(token, Kind.WORD) || tokens.word(token).charAt(0) != Letters.WAW
        ? token
        : tokens.word(token).length() == 1 ? token + 2 : token + 1;
  }
}
