package org.isnad.text.number;

import java.math.BigDecimal;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads a numeral in its place: groups set apart by spaces, digits that a mark of direction turns round, a multiplier that only says again
/// how large it is.
final class NumeralReader {
  private static final int GROUP = 3;
  private static final long MILLION = 1_000_000;

  private final Tokens tokens;
  private final NumberTokens words;

  NumeralReader(NumberTokens words) {
    this.tokens = words.tokens();
    this.words = words;
  }

  /// A value and one past its last token.
  record SpacedGroups(BigDecimal value, int end) {}

  /// The value of the numeral at the token, or null where its separators make none.
  ///
  /// @param next the token after it and after a bracket that closes
  @Nullable BigDecimal value(int token, int next) {
    boolean scaled =
        words.scaleAt(next) != 0 || tokens.is(next, Kind.PERCENT) || words.isPercent(next);
    String word = tokens.word(token);
    int point = word.indexOf('.');
    if (point > 0 && word.indexOf('.', point + 1) < 0 && isTurned(token)) {
      return Numerals.value(word.substring(point + 1) + '.' + word.substring(0, point), true);
    }
    return Numerals.value(word, scaled);
  }

  /// «40 000», «1 250 000»: groups of three set apart by spaces.
  SpacedGroups grouped(int first, int next, BigDecimal value) {
    int leading = Numerals.plain(tokens.word(first));
    if (leading < 1 || tokens.word(first).length() > GROUP) {
      return new SpacedGroups(value, next);
    }
    int at = next;
    BigDecimal joined = value;
    while (tokens.is(at, Kind.NUMBER)
        && tokens.word(at).length() == GROUP
        && Numerals.plain(tokens.word(at)) >= 0
        && !tokens.startsLine(at)) {
      joined =
          joined.scaleByPowerOfTen(GROUP).add(BigDecimal.valueOf(Numerals.plain(tokens.word(at))));
      at++;
    }
    return new SpacedGroups(joined, at);
  }

  /// «5.969.428 مليون مسافر»: the groups tell the whole value already, and the multiplier only names it.
  boolean isSaidAgain(int token, int next) {
    String word = tokens.word(token);
    int separators = 0;
    for (int i = 0; i < word.length(); i++) {
      separators += Character.isDigit(word.charAt(i)) ? 0 : 1;
    }
    return separators > 1 && words.scaleAt(next) >= MILLION;
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
}
