package org.isnad.text.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Tokens;
import org.isnad.text.number.NumberMatch.Form;
import org.isnad.text.number.NumberWord.Sort;
import org.jspecify.annotations.Nullable;

/// One reading of a number from its first token on: groups below a thousand, each with its multipliers, the multipliers falling.
final class NumberParse {
  private static final int MOST_FRACTION_DIGITS = 6;

  private final Tokens tokens;
  private final NumberTokens words;
  private final NumeralReader numerals;
  private int at;
  private boolean digits;
  private boolean wordsToo;

  NumberParse(NumberTokens words) {
    this.tokens = words.tokens();
    this.words = words;
    this.numerals = new NumeralReader(words);
  }

  /// The number whose first token is a numeral.
  @Nullable NumberMatch digits(int first) {
    digits = true;
    at = first + 1;
    boolean bracketed =
        tokens.is(first - 1, Kind.BRACKET_OPEN)
            && tokens.is(at, Kind.BRACKET_CLOSE)
            && words.scaleAt(at + 1) != 0;
    int begin = bracketed ? first - 1 : first;
    if (bracketed) {
      at++;
    }
    BigDecimal value = numerals.value(first, at);
    if (value == null) {
      return null;
    }
    if (numerals.isSaidAgain(first, at)) {
      at++;
      wordsToo = true;
      return match(begin, 0, value);
    }
    if (!bracketed) {
      NumeralReader.SpacedGroups groups = numerals.grouped(first, at, value);
      value = groups.value();
      at = groups.end();
    }
    return match(begin, 0, withScales(withHalf(value)));
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

  /// «3 ونصف مليون», «3 ونصف بالمئة»: a half that a multiplier follows.
  private BigDecimal withHalf(BigDecimal value) {
    NumberWord next = words.joined(at);
    int end = words.joinedEnd(at);
    return next != null
            && next.sort() == Sort.FRACTION
            && words.scaleAt(end) != 0
            && words.scaleAt(at) == 0
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
      for (long next = words.scaleAt(at);
          next != 0 && scale <= Long.MAX_VALUE / next && scale * next < limit;
          next = words.scaleAt(at)) {
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
    int next = words.joinedEnd(at);
    if (next == at) {
      return null;
    }
    if (tokens.is(at, Kind.WORD)
        && tokens.word(at).length() == 1
        && tokens.is(at + 1, Kind.NUMBER)) {
      return furtherDigits(at + 1, scale);
    }
    NumberWord word = words.joined(at);
    if (word == null) {
      return null;
    }
    at = next;
    if (word.sort() == Sort.FRACTION) {
      takeScaleAgain(scale);
      return part(word).multiply(BigDecimal.valueOf(scale));
    }
    int from = at;
    BigDecimal value = group(word);
    if (value == null) {
      at = from;
      return null;
    }
    long own = words.scaleAt(at);
    if (value.multiply(BigDecimal.valueOf(Math.max(1, own))).compareTo(BigDecimal.valueOf(scale))
            >= 0
        || own >= scale) {
      return null;
    }
    return value;
  }

  private @Nullable BigDecimal furtherDigits(int token, long scale) {
    at = token + 1;
    BigDecimal value = numerals.value(token, at);
    if (value == null) {
      return null;
    }
    long own = words.scaleAt(at);
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

  /// «مليون ونصف المليون», «مليونين ونصف مليون»: the multiplier named again.
  private void takeScaleAgain(long scale) {
    if (!tokens.is(at, Kind.WORD)) {
      return;
    }
    NumberWord word = words.words().get(tokens, at, tokens.mayBeParticles(at, 2) ? 2 : 0);
    word = word == null ? words.plain(at) : word;
    if (word != null && word.sort() == Sort.SCALE && word.value() == scale) {
      at++;
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
        : tokens.mayBeParticles(at, 1) && words.words().get(tokens, at, 1) != null;
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
    NumberWord word = tokens.is(at, Kind.WORD) ? words.words().get(tokens, at, skip) : null;
    if (word == null || word.sort() != Sort.SCALE) {
      return null;
    }
    at++;
    return part.multiply(BigDecimal.valueOf(word.value()));
  }

  private @Nullable BigDecimal beforeTen(long unit) {
    NumberWord next = words.plain(at);
    if (next == null || next.sort() != Sort.TEN) {
      return null;
    }
    at++;
    return BigDecimal.valueOf(10 + unit);
  }

  private @Nullable BigDecimal afterUnit(long unit) {
    NumberWord next = words.plain(at);
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
    NumberWord joined = words.joined(at);
    if (joined != null && joined.sort() == Sort.TENS && unit > 0) {
      at = words.joinedEnd(at);
      return BigDecimal.valueOf(unit + joined.value());
    }
    return withHalf(BigDecimal.valueOf(unit));
  }

  private BigDecimal afterPoint(long whole) {
    NumberWord fraction = words.plain(at + 1);
    if (fraction == null || (fraction.sort() != Sort.UNIT && fraction.sort() != Sort.TENS)) {
      return BigDecimal.valueOf(whole);
    }
    at += 2;
    return new BigDecimal(whole + "." + fraction.value());
  }

  private BigDecimal afterHundred(long hundred) {
    NumberWord next = words.joined(at);
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
    at = words.joinedEnd(at);
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
}
