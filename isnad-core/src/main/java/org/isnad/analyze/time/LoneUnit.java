package org.isnad.analyze.time;

import java.math.BigDecimal;
import org.isnad.analyze.time.LengthReader.Length;
import org.isnad.analyze.time.TimeWord.Sort;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads a unit in the singular without a number as a length, where the words around it make it one and it names no year, month or day.
final class LoneUnit {
  private final TimeText text;
  private final Tokens tokens;
  private final LengthReader lengths;

  LoneUnit(TimeText text, LengthReader lengths) {
    this.text = text;
    this.tokens = text.tokens();
    this.lengths = lengths;
  }

  /// One unit alone counts after «لمدة», «خلال», «كل …» and with واحد: «لمدة شهر», «خلال عام», «يوم واحد».
  @Nullable Length at(int token, Unit unit) {
    int skip = text.skip(token);
    if (isWhole(token + 1)) {
      return unit == Unit.DECADE || isNegated(token)
          ? null
          : new Length(token, skip, token + 2, BigDecimal.ONE, unit, unit.length(BigDecimal.ONE));
    }
    boolean lasting =
        skip == 1
            && tokens.firstLetter(token) == Letters.LAM
            && (unit == Unit.WEEK || unit == Unit.MONTH);
    if ((skip > 0 && !lasting) || token == 0 || tokens.startsLine(token) || unit == Unit.SECOND) {
      return null;
    }
    Length more = lengths.further(token, skip, token + 1, BigDecimal.ONE, unit);
    boolean half = more.end() > token + 1;
    boolean decade = unit != Unit.DECADE || isWithin(token);
    boolean after = decade && (lasting || isMeasuring(token - 1));
    if (!half && (!after || isNamed(token + 1))) {
      return null;
    }
    return more;
  }

  /// «خلال عقد.», «لأكثر من عقد»: ten years and no contract, where nothing says whose.
  private boolean isWithin(int token) {
    int next = token + 1;
    return next >= tokens.size()
        || tokens.startsLine(next)
        || !tokens.is(next, org.isnad.text.Kind.WORD)
        || text.goesOn(next, "من")
        || text.goesOn(next, Sort.PAST);
  }

  /// «لمدة», «خلال», «أكثر من»: a length follows.
  private boolean isMeasuring(int token) {
    boolean more =
        tokens.isWord(token, "من")
            && token > 0
            && (tokens.word(token - 1).endsWith("اكثر")
                || tokens.word(token - 1).endsWith("اقل")
                || tokens.word(token - 1).endsWith("ازيد"));
    boolean above =
        (tokens.isWord(token, "عن") || tokens.isWord(token, "علي"))
            && token > 0
            && (tokens.word(token - 1).endsWith("يزيد") || tokens.word(token - 1).endsWith("يقل"));
    return above || more || text.lexicon().durationWords().get(tokens.word(token), 0) != null;
  }

  /// «يوم واحد», «عام كامل»: one of it and no more.
  private boolean isWhole(int token) {
    return text.goesOn(token, "واحد")
        || text.goesOn(token, "واحده")
        || text.goesOn(token, "كامل")
        || text.goesOn(token, "كامله")
        || text.goesOn(token, "كاملا");
  }

  /// «ليس لدينا يوم واحد لا …»: no length.
  private boolean isNegated(int token) {
    return tokens.isWord(token - 1, "لدينا")
        || tokens.isWord(token - 1, "هناك")
        || tokens.isWord(token - 1, "اي");
  }

  /// What stands after the unit names one of its kind: «خلال شهر رمضان», «خلال عام 2016», «خلال يوم الجمعة», «خلال عام من».
  private boolean isNamed(int token) {
    if (token >= tokens.size() || tokens.startsLine(token)) {
      return false;
    }
    return tokens.is(token, Kind.NUMBER)
        || text.goesOn(token, Sort.WEEKDAY)
        || text.month(token) != null
        || text.number(token) != null
        || text.ordinal(token) != null
        || (tokens.is(token, Kind.WORD)
            && tokens.startsWithArticle(token)
            && !text.goesOn(token, Sort.PAST));
  }

  /// One unit before now: «قبل عام», «منذ شهر».
  @Nullable Length ago(int token) {
    TimeWord word = text.word(token);
    if (word == null
        || isNamed(token + 1)
        || word.unit() == Unit.DECADE
        || word.unit() == Unit.SECOND) {
      return null;
    }
    Length length = lengths.further(token, 0, token + 1, BigDecimal.ONE, word.unit());
    return isWhole(token + 1)
        ? new Length(token, 0, token + 2, BigDecimal.ONE, word.unit(), length.value())
        : length;
  }
}
