package org.isnad.analyze.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.isnad.analyze.figure.Currencies.Verdict;
import org.isnad.text.Kind;
import org.isnad.text.Phrases;
import org.isnad.text.Tokens;
import org.isnad.text.number.NumberMatch;
import org.jspecify.annotations.Nullable;

/// Finds the unit, percent sign or currency of a number, after it or before it. Made once a report.
final class UnitReader {
  private final Tokens tokens;
  private final FigureLexicon lexicon;
  private final Map<String, Verdict> verdicts = new HashMap<>();
  private int @Nullable [] occurrences;

  UnitReader(Tokens tokens, FigureLexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /// A unit and the tokens of the whole figure.
  record Unit(Measure measure, int first, int end) {}

  @Nullable Unit at(NumberMatch number) {
    int at = number.end();
    int first = number.first();
    if (tokens.is(at, Kind.BRACKET_CLOSE) && tokens.is(first - 1, Kind.BRACKET_OPEN)) {
      at++;
    }
    boolean half = tokens.isWord(at, "ونصف") || tokens.isWord(at, "وربع");
    Phrases.Match<Measure> match =
        at < tokens.size() && !tokens.startsLine(at)
            ? lexicon.measures().exact(tokens, half ? Math.min(at + 1, tokens.size() - 1) : at)
            : null;
    if (match != null && !isLatinTail(match)) {
      Unit hundredth = hundredth(match, first);
      return hundredth != null ? hundredth : new Unit(match.value(), first, match.end());
    }
    if (first > 0
        && (tokens.is(first - 1, Kind.PERCENT) || tokens.is(first - 1, Kind.SYMBOL))
        && !tokens.spaceBefore(first)) {
      Phrases.Match<Measure> before = lexicon.measures().exact(tokens, first - 1);
      if (before != null && before.end() == first) {
        return new Unit(before.value(), first - 1, number.end());
      }
    }
    return null;
  }

  /// «6,5 سنتات من اليورو»: the hundredth part is of the currency that is named after it.
  private @Nullable Unit hundredth(Phrases.Match<Measure> cent, int first) {
    boolean part =
        cent.value().sort() == Measure.Sort.MONEY
            && cent.value().factor().compareTo(BigDecimal.ONE) < 0
            && tokens.isWord(cent.end(), "من")
            && tokens.is(cent.end() + 1, org.isnad.text.Kind.WORD);
    String whole = part ? tokens.word(cent.end() + 1) : "";
    Measure measure = whole.startsWith("ال") ? lexicon.measures().word(whole.substring(2)) : null;
    return measure == null || measure.sort() != Measure.Sort.MONEY
        ? null
        : new Unit(
            new Measure(measure.unit(), measure.sort(), cent.value().factor()),
            first,
            cent.end() + 2);
  }

  /// A Latin letter that is the head of a longer word is no unit.
  private boolean isLatinTail(Phrases.Match<Measure> match) {
    return tokens.is(match.first(), Kind.WORD)
        && tokens.word(match.first()).length() == 1
        && tokens.is(match.end(), Kind.PERIOD)
        && tokens.is(match.end() + 1, Kind.WORD)
        && !tokens.spaceBefore(match.end() + 1);
  }

  /// The unit's code, for a figure that begins at the token.
  String code(Measure measure, int token) {
    return switch (measure.sort()) {
      case BARE -> bare(measure.unit(), token);
      case PERCENT, MONEY, MEASURE -> measure.unit();
    };
  }

  private int[] occurrences() {
    if (occurrences == null) {
      occurrences = Currencies.occurrences(tokens);
    }
    return occurrences;
  }

  /// The whole report decides where its words are clear, else those before the token.
  private String bare(String currency, int token) {
    Verdict verdict =
        verdicts.computeIfAbsent(
            currency, name -> lexicon.currencies().verdict(name, tokens, occurrences()));
    if (verdict.clear()) {
      return verdict.code();
    }
    String nearest = lexicon.currencies().nearest(currency, tokens, token);
    return nearest == null ? verdict.code() : nearest;
  }
}
