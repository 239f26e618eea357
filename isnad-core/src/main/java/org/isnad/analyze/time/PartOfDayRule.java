package org.isnad.analyze.time;

import java.time.LocalDate;
import org.isnad.analyze.time.Expression.Grain;
import org.isnad.analyze.time.TimeWord.Sort;
import org.isnad.text.Kind;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Parts of a day: «فجر اليوم», «مساء أمس الأحد», «الجمعة صباحا», «بعد ظهر السبت», «ليل الأحد الاثنين», «هذا الصباح», «الليلة الماضية», «وقت متأخر من المساء», «منتصف الليل».
final class PartOfDayRule {
  private final TimeText text;
  private final Tokens tokens;
  private final TimeContext context;
  private final DayRule days;

  PartOfDayRule(TimeText text, TimeContext context, DayRule days) {
    this.text = text;
    this.tokens = text.tokens();
    this.context = context;
    this.days = days;
  }

  /// The part of a day that begins at the token with its own name, or null.
  @Nullable Expression at(int token) {
    TimeWord word = text.word(token);
    if (word == null) {
      return null;
    }
    return switch (word.sort()) {
      case PART ->
          text.isDefinite(token)
              ? definite(token, word)
              : part(token, token, text.skip(token), word.code());
      case AFTER -> noon(token, "AF");
      case BEFORE -> noon(token, "MO");
      case DEMONSTRATIVE -> demonstrated(token);
      case POSITION -> midnight(token);
      case WEEKDAY,
          OFFSET,
          ONE,
          TWO,
          MANY,
          DAY_DUAL,
          DUAL_OF,
          PAST,
          NEXT,
          THIS,
          SAME,
          FOLLOWING,
          PRECEDING,
          SEASON,
          SET,
          SET_ADJECTIVE,
          EVERY,
          DECADE,
          SINCE,
          QUARTER,
          AGE ->
          null;
    };
  }

  /// «بعد ظهر السبت», «قبل ظهر اليوم»; «ما بعد المغرب».
  private @Nullable Expression noon(int token, String code) {
    int at = token + 1;
    TimeWord next = text.next(at);
    if (next == null
        || next.sort() != Sort.PART
        || !next.code().equals("MI")
        || text.skip(at) > 0
        || text.isDefinite(at)) {
      return null;
    }
    return part(at, token, text.skip(token), code);
  }

  private @Nullable Expression part(int at, int first, int skip, String code) {
    int next = at + 1;
    if (next >= tokens.size() || tokens.startsLine(next)) {
      return null;
    }
    TimeWord word = text.word(next);
    boolean night = code.equals("NI");
    if (word != null && text.skip(next) > 0) {
      return null;
    }
    Expression day = days.at(next);
    if (day == null || day.grain() != Grain.DAY || day.skip() > 0) {
      return null;
    }
    int end = day.end();
    if (night) {
      end = secondDay(end);
    }
    return Expression.time(first, skip, end, day.value() + "T" + code, day.relative(), day.start());
  }

  /// «ليل الأحد الاثنين», «ليلة السبت/الأحد»: the second day's name belongs to the night.
  private int secondDay(int end) {
    if (text.goesOn(end, Sort.WEEKDAY) && text.skip(end) == 0) {
      return end + 1;
    }
    boolean mark = text.goesOn(end, Kind.SLASH) || text.goesOn(end, Kind.DASH);
    return mark && text.goesOn(end + 1, Sort.WEEKDAY) && text.skip(end + 1) == 0 ? end + 2 : end;
  }

  /// «هذا الصباح», «هذه الليلة».
  private @Nullable Expression demonstrated(int token) {
    TimeWord next = text.next(token + 1);
    return next != null
            && next.sort() == Sort.PART
            && text.isDefinite(token + 1)
            && text.skip(token + 1) == 0
        ? today(token, text.skip(token), token + 2, next.code(), 0)
        : null;
  }

  private Expression today(int first, int skip, int end, String code, int offset) {
    LocalDate today = context.today();
    LocalDate day = today == null ? null : today.plusDays(offset);
    return Expression.time(first, skip, end, Values.day(day) + "T" + code, true, day);
  }

  /// «الليلة الماضية», «الليلة», «وقت متأخر من المساء».
  private @Nullable Expression definite(int token, TimeWord word) {
    int skip = text.skip(token);
    if (word.code().equals("NI")) {
      if (text.goesOn(token + 1, Sort.PAST)) {
        return today(token, skip, token + 2, "NI", -1);
      }
      if (text.goesOn(token + 1, Sort.NEXT)) {
        return today(token, skip, token + 2, "NI", 1);
      }
      boolean tonight =
          tokens.word(token).endsWith("الليله")
              && skip == 0
              && !tokens.isWord(token - 1, "تلك")
              && !tokens.isWord(token - 1, "في")
              && text.word(token + 1) == null;
      if (tonight && !tokens.isWord(token - 1, "من")) {
        return today(token, skip, token + 1, "NI", 0);
      }
    }
    if (text.is(token - 1, Sort.SINCE) && skip == 0 && !word.code().equals("NI")) {
      // «منذ الصباح»
      LocalDate told =
          context.dayInSentence(token) != null ? context.dayInSentence(token) : context.today();
      return Expression.time(token, 0, token + 1, Values.day(told) + "T" + word.code(), true, told);
    }
    if (isPrayer(token)) {
      boolean named = !text.is(token - 1, Sort.AFTER);
      LocalDate of =
          context.dayInSentence(token) != null ? context.dayInSentence(token) : context.today();
      return Expression.time(
          named ? token - 1 : token, 0, token + 1, Values.day(of) + "T" + word.code(), true, of);
    }
    if (word.code().equals("MI")
        || !tokens.isWord(token - 1, "من")
        || !(tokens.isWord(token - 2, "متاخر")
            || tokens.isWord(token - 2, "متاخره")
            || tokens.isWord(token - 2, "مبكر")
            || tokens.isWord(token - 2, "مبكره"))) {
      return null;
    }
    LocalDate day = context.dayInSentence(token);
    if (day == null) {
      day = context.today();
    }
    int first =
        tokens.isWord(token - 3, "وقت") || tokens.isWord(token - 3, "ساعه") ? token - 3 : token;
    return Expression.time(first, 0, token + 1, Values.day(day) + "T" + word.code(), true, day);
  }

  /// «بعد صلاة العشاء», «قبيل أذان الفجر», «ما بعد المغرب»: the hour of a prayer. «المغرب» alone is the land.
  private boolean isPrayer(int token) {
    if (text.follows(token, "بعد")) {
      return tokens.word(token - 2 < 0 ? 0 : token - 2).endsWith("ما");
    }
    if (!text.follows(token, "صلاه") && !text.follows(token, "اذان")) {
      return false;
    }
    return token > 1
        && (text.is(token - 2, Sort.AFTER)
            || text.is(token - 2, Sort.BEFORE)
            || tokens.isWord(token - 2, "عقب")
            || tokens.isWord(token - 2, "حتي")
            || tokens.isWord(token - 2, "قبيل")
            || tokens.isWord(token - 2, "بعيد"));
  }

  /// «منتصف الليل», «منتصف ليل السبت»: the end of the day told of last, or of the one named.
  private @Nullable Expression midnight(int token) {
    if (!tokens.word(token).endsWith("منتصف") || !text.goesOn(token + 1, Sort.PART)) {
      return null;
    }
    TimeWord night = text.word(token + 1);
    if (night != null && night.code().equals("MI") && text.isDefinite(token + 1)) {
      LocalDate of =
          context.dayInSentence(token) != null ? context.dayInSentence(token) : context.today();
      return Expression.time(
          token, text.skip(token), token + 2, Values.day(of) + "T12:00", true, of);
    }
    if (night == null || !night.code().equals("NI")) {
      return null;
    }
    Expression named =
        text.isDefinite(token + 1) ? null : part(token + 1, token, text.skip(token), "NI");
    LocalDate told = context.dayInSentence(token);
    LocalDate next;
    if (named != null) {
      next = named.start() == null ? null : named.start().plusDays(1);
    } else if (told != null) {
      next = told.plusDays(1);
    } else {
      LocalDate today = context.today();
      next = today == null ? null : context.isAhead(token) ? today.plusDays(1) : today;
    }
    int end = named != null ? named.end() : token + 2;
    Expression after =
        named == null && end < tokens.size() && !tokens.startsLine(end) && text.skip(end) == 0
            ? days.at(end)
            : null;
    if (after != null && after.grain() == Grain.DAY && after.start() != null) {
      // «منتصف الليل اليوم الأحد»
      next = after.start().plusDays(1);
      end = after.end();
    }
    return Expression.time(token, text.skip(token), end, Values.day(next) + "T00:00", true, next);
  }

  /// A day with its part after it: «الجمعة صباحا», «أمس مساء»; else the day itself.
  Expression withPart(Expression day) {
    int at = day.end();
    TimeWord word = text.next(at);
    if (day.grain() != Grain.DAY
        || day.type() != Timex.Type.DATE
        || word == null
        || word.sort() != Sort.PART
        || text.isDefinite(at)
        || text.skip(at) > 0) {
      return day;
    }
    Expression own = part(at, at, 0, word.code());
    return own != null
        ? day
        : Expression.time(
            day.first(),
            day.skip(),
            at + 1,
            day.value() + "T" + word.code(),
            day.relative(),
            day.start());
  }
}
