package org.isnad.analyze.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.isnad.analyze.time.TimeWord.Sort;
import org.isnad.clean.Article;
import org.isnad.text.Kind;
import org.jspecify.annotations.Nullable;

/// The day that a report's «today» is: the article's, unless the report's own weekday («اليوم الجمعة», «أمس الاثنين») shows that it was
/// written a day or two before it was put out. Static and thread-safe.
final class AnchorFinder {
  private static final int MOST_DAYS = 2;
  private static final String EVENING = "17";

  private AnchorFinder() {}

  static @Nullable LocalDate anchor(Article article, TimeText text) {
    if (article.date() == null) {
      return null;
    }
    LocalDate day = article.date().day();
    LocalDate shifted = null;
    for (int i = 0; i < text.size(); i++) {
      int offset = offset(text, i);
      if (offset <= 0) {
        int weekdayAt = weekdayAfter(text, i);
        TimeWord weekday = text.word(weekdayAt);
        if (weekdayAt > 0 && weekday != null) {
          LocalDate own = onOrBefore(day, weekday.value(), offset);
          if (own.equals(day)) {
            return day;
          }
          if (shifted == null) {
            shifted = near(day, own);
          }
        }
      }
    }
    return shifted == null ? day : shifted;
  }

  /// Whether the article's time of publication, where it has one, is of the evening.
  static boolean isEvening(Article article) {
    if (article.date() == null) {
      return false;
    }
    String value = article.date().value();
    int time = value.indexOf('T');
    return time > 0
        && value.length() > time + 2
        && value.substring(time + 1, time + 3).compareTo(EVENING) >= 0;
  }

  /// The day that the weekday shows, a day or two before the article's or the one after it; null where it lies further off.
  private static @Nullable LocalDate near(LocalDate day, LocalDate own) {
    if (own.toEpochDay() >= day.toEpochDay() - MOST_DAYS) {
      return own;
    }
    return own.plusWeeks(1).equals(day.plusDays(1)) ? day.plusDays(1) : null;
  }

  /// 0 for «اليوم», -1 for «أمس», 1 for anything else.
  private static int offset(TimeText text, int token) {
    TimeWord word = text.word(token);
    if (word == null) {
      return 1;
    }
    if (word.sort() == Sort.OFFSET) {
      return word.value();
    }
    return word.sort() == Sort.ONE && word.unit() == Unit.DAY && text.isDefinite(token) ? 0 : 1;
  }

  static int weekdayAfter(TimeText text, int token) {
    if (text.goesOn(token + 1, Sort.WEEKDAY)) {
      return token + 1;
    }
    return text.goesOn(token + 1, Kind.BRACKET_OPEN) && text.goesOn(token + 2, Sort.WEEKDAY)
        ? token + 2
        : -1;
  }

  /// The day on or before `day` on which «today» (offset 0) or «yesterday» (-1) is the weekday.
  private static LocalDate onOrBefore(LocalDate day, int isoDay, int offset) {
    return day.plusDays(offset)
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.of(isoDay)))
        .minusDays(offset);
  }
}
