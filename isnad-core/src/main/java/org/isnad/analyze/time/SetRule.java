package org.isnad.analyze.time;

import java.math.BigDecimal;
import org.isnad.analyze.time.TimeWord.Sort;
import org.isnad.text.Kind;
import org.isnad.text.Tokens;
import org.isnad.text.number.NumberMatch;
import org.jspecify.annotations.Nullable;

/// What happens again and again: «سنويا», «الاجتماع الأسبوعي», «كل ثلاثة أيام», «كل يوم جمعة».
final class SetRule {
  private final TimeText text;
  private final Tokens tokens;

  SetRule(TimeText text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  /// The set that begins at the token, or null.
  @Nullable Expression at(int token) {
    TimeWord word = text.word(token);
    if (word == null) {
      return null;
    }
    return switch (word.sort()) {
      case SET -> Expression.set(token, text.skip(token), token + 1, word.code());
      case SET_ADJECTIVE -> isTitle(token) ? null : adjective(token, word.code());
      case DAY_DUAL ->
          isTitle(token) || text.is(token + 1, Sort.WEEKDAY)
              ? null
              : Expression.set(token, text.skip(token), token + 1, "P1D");
      case DUAL_OF ->
          word.unit() == Unit.MONTH && token > 0 && !isMonths(token + 1)
              ? Expression.set(token, text.skip(token), token + 1, "P1M")
              : null;
      case EVERY -> every(token);
      case ONE -> text.isDefinite(token) ? rate(token, word) : null;
      case TWO,
          MANY,
          WEEKDAY,
          OFFSET,
          PAST,
          NEXT,
          THIS,
          SAME,
          FOLLOWING,
          PRECEDING,
          DEMONSTRATIVE,
          PART,
          POSITION,
          SEASON,
          DECADE,
          BEFORE,
          SINCE,
          AFTER,
          QUARTER,
          AGE ->
          null;
    };
  }

  /// «نصف سنوي», «ربع سنوية»: a part of the period.
  private Expression adjective(int token, String code) {
    boolean yearly = code.equals("P1Y");
    if (yearly && (text.follows(token, "نصف") || text.follows(token, "النصف"))) {
      return Expression.set(token - 1, 0, token + 1, "P6M");
    }
    if (yearly && (text.follows(token, "ربع") || text.follows(token, "الربع"))) {
      return Expression.set(token - 1, 0, token + 1, "P3M");
    }
    return Expression.set(token, text.skip(token), token + 1, code);
  }

  private boolean isMonths(int token) {
    return token < tokens.size() && text.month(token) != null;
  }

  /// «صحيفة يومية», «الحياة اليومية»: of a kind, not a rate.
  private boolean isTitle(int token) {
    if (token == 0 || tokens.startsLine(token)) {
      return true;
    }
    return switch (tokens.word(token - 1)) {
      case "صحيفه",
          "الذكري",
          "ذكري",
          "للذكري",
          "بالذكري",
          "جريده",
          "مجله",
          "الصحيفه",
          "الجريده",
          "الحياه",
          "حياتهم",
          "حياتنا",
          "حياته",
          "حياتها",
          "الصحف",
          "صحف",
          "المجله",
          "الحياتيه" ->
          true;
      default -> false;
    };
  }

  /// A weekday with or without its article.
  private @Nullable TimeWord weekday(int token) {
    if (text.goesOn(token, Sort.WEEKDAY)) {
      return text.word(token);
    }
    Starter starter =
        tokens.is(token, Kind.WORD) && !tokens.startsLine(token)
            ? text.lexicon().starters().get(tokens, token, 0)
            : null;
    TimeWord word = starter == null ? null : starter.word();
    return word != null && word.sort() == Sort.WEEKDAY ? word : null;
  }

  private @Nullable Expression every(int token) {
    int at = token + 1;
    TimeWord day = weekday(at);
    if (day != null) {
      return Expression.set(token, text.skip(token), at + 1, Values.weekday(null, day.value()));
    }
    TimeWord next = text.next(at);
    if (next != null && text.skip(at) == 0 && !text.isDefinite(at)) {
      TimeWord weekday = next.sort() == Sort.ONE ? weekday(at + 1) : null;
      if (weekday != null) {
        return Expression.set(
            token, text.skip(token), at + 2, Values.weekday(null, weekday.value()));
      }
      if (next.sort() == Sort.ONE || next.sort() == Sort.TWO) {
        if (next.unit() == Unit.DECADE || next.unit() == Unit.SECOND) {
          return null;
        }
        BigDecimal count = next.sort() == Sort.ONE ? BigDecimal.ONE : BigDecimal.TWO;
        return Expression.set(token, text.skip(token), at + 1, next.unit().length(count));
      }
    }
    NumberMatch number = at < tokens.size() && !tokens.startsLine(at) ? text.number(at) : null;
    TimeWord unit = number == null || number.skip() > 0 ? null : text.next(number.end());
    return number != null && unit != null && (unit.sort() == Sort.ONE || unit.sort() == Sort.MANY)
        ? Expression.set(
            token, text.skip(token), number.end() + 1, unit.unit().length(number.value()))
        : null;
  }

  /// «مرتين في اليوم», «5 آلاف طن في الشهر»: so many in each.
  private @Nullable Expression rate(int token, TimeWord word) {
    if (!text.follows(token, "في")
        || text.next(token + 1) != null
        || word.unit() == Unit.DECADE
        || word.unit() == Unit.CENTURY
        || word.unit() == Unit.SECOND) {
      return null;
    }
    int before = token - 2;
    if (before < 0 || tokens.startsLine(token - 1)) {
      return null;
    }
    boolean times =
        tokens.isWord(before, "مره")
            || tokens.isWord(before, "مرات")
            || tokens.isWord(before, "مرتين")
            || tokens.isWord(before, "برميل")
            || tokens.isWord(before, "طن");
    return times
        ? Expression.set(token, text.skip(token), token + 1, word.unit().length(BigDecimal.ONE))
        : null;
  }
}
