package org.isnad.analyze.time;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a word does in a temporal expression.
///
/// @param value a number that the sort needs: a weekday, an offset in days, a decade
/// @param code a code that the sort needs: a unit, a part of the day, a season, a period
/// @param counted the unit that the code is, or null
record TimeWord(Sort sort, int value, String code, Article article, @Nullable Unit counted) {
  TimeWord {
    Objects.requireNonNull(sort, "sort");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(article, "article");
  }

  static TimeWord of(Sort sort, int value, String code, Article article) {
    Unit counted = null;
    for (Unit unit : Unit.values()) {
      if (unit.name().equals(code.toUpperCase(Locale.ROOT))) {
        counted = unit;
      }
    }
    return new TimeWord(sort, value, code, article, counted);
  }

  /// The unit; only of a word whose code is one.
  Unit unit() {
    return Objects.requireNonNull(counted, code);
  }

  boolean is(Sort wanted) {
    return sort == wanted;
  }

  /// Whether the word needs, refuses or may have the article.
  enum Article {
    WITH,
    WITHOUT,
    ANY
  }

  /// The parts that expressions are made of.
  enum Sort {
    WEEKDAY,
    /// أمس, غدا: days from the report's own.
    OFFSET,
    /// A unit in the singular, the dual, the plural.
    ONE,
    TWO,
    MANY,
    /// «يومي»: two days before their names, or daily.
    DAY_DUAL,
    /// «عامي 2016 و2017», «شهري مايو ويونيو»; «شهري» is also monthly.
    DUAL_OF,
    PAST,
    NEXT,
    THIS,
    SAME,
    /// The one after the time told of last.
    FOLLOWING,
    PRECEDING,
    DEMONSTRATIVE,
    PART,
    POSITION,
    SEASON,
    SET,
    SET_ADJECTIVE,
    EVERY,
    DECADE,
    BEFORE,
    SINCE,
    AFTER,
    QUARTER,
    AGE
  }
}
