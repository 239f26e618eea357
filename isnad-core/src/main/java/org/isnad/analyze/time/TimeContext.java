package org.isnad.analyze.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.isnad.analyze.time.Expression.Grain;
import org.isnad.text.calendar.CalendarSystem;
import org.isnad.text.calendar.PartialDate;
import org.jspecify.annotations.Nullable;

/// What expressions are resolved against: the report's own day, and what it told of last. Changes as the report is read.
final class TimeContext {
  /// A day of this year that lies ahead by no more than this is taken for it; one further ahead for last year's.
  private static final int NEAR_FUTURE_DAYS = 75;

  /// A date so little past is meant even where the words before it tell of what is to come.
  private static final int RECENT_DAYS = 120;

  /// A bare month so little past is this year's, whatever year was told of before.
  private static final int FRESH_DAYS = 62;

  /// How many tokens a date told of reaches as the frame of the next one.
  private static final int FRAME_TOKENS = 120;

  private final @Nullable LocalDate today;
  private final boolean evening;
  private final Tense tense;
  private @Nullable LocalDate lastDay;
  private int lastDayAt = -1;
  private @Nullable LocalDate lastStart;
  private Grain lastGrain = Grain.NONE;
  private @Nullable LocalDate frame;
  private int frameAt = -1;

  /// @param evening whether the report was put out in the evening of its day
  TimeContext(@Nullable LocalDate today, boolean evening, Tense tense) {
    this.today = today;
    this.evening = evening;
    this.tense = tense;
  }

  /// The report's own day, or null where nothing settles it.
  @Nullable LocalDate today() {
    return today;
  }

  /// The day told of last, or null.
  @Nullable LocalDate lastDay() {
    return lastDay;
  }

  /// The day told of last in the sentence of the token, or null.
  @Nullable LocalDate dayInSentence(int token) {
    return lastDayAt >= 0 && tense.sameSentence(lastDayAt, token) ? lastDay : null;
  }

  /// The first day of the time told of last, or null.
  @Nullable LocalDate lastStart() {
    return lastStart;
  }

  Grain lastGrain() {
    return lastGrain;
  }

  boolean isSurelyAhead(int token) {
    return tense.isSurelyAhead(token);
  }

  boolean isAhead(int token) {
    return tense.isAhead(token);
  }

  /// Keeps what later words may refer to.
  ///
  /// @param compared whether it only dates a comparison («أدنى مستوى منذ فبراير 2010»), which tells no story of that year
  void remember(Expression expression, boolean compared) {
    LocalDate start = expression.start();
    if (start == null) {
      return;
    }
    lastStart = start;
    lastGrain = expression.grain();
    if (expression.grain() == Grain.DAY) {
      lastDay = start;
      lastDayAt = expression.first();
    }
    if (!expression.relative()
        && !compared
        && (expression.grain() == Grain.DAY || expression.grain() == Grain.MONTH)) {
      frame = start;
      frameAt = expression.first();
    } else if (expression.relative()) {
      frame = null;
    }
  }

  /// The day of the week as the words place it: before, after, or around the report's own day.
  @Nullable LocalDate weekday(int isoDay, Direction direction, int token) {
    if (today == null) {
      return null;
    }
    DayOfWeek day = DayOfWeek.of(isoDay);
    return switch (direction) {
      case PAST -> today.with(TemporalAdjusters.previous(day));
      case NEXT -> today.with(TemporalAdjusters.next(day));
      case THIS -> today.with(day);
      case BARE -> bareWeekday(today, day, token);
    };
  }

  /// The last day of the name, or the next where the clause lies ahead. A day of tomorrow's name is tomorrow and not six days past, unless a
  /// verb of the past holds it; and even then where the report is of the evening, when the day has begun further east.
  private LocalDate bareWeekday(LocalDate from, DayOfWeek day, int token) {
    if (isAhead(token)) {
      return from.with(TemporalAdjusters.nextOrSame(day));
    }
    boolean tomorrow = from.plusDays(1).getDayOfWeek() == day;
    return tomorrow && (evening || !tense.isPastBefore(token))
        ? from.plusDays(1)
        : from.with(TemporalAdjusters.previousOrSame(day));
  }

  /// The year of a date that is told without one; 0 where nothing settles it.
  int yearOf(PartialDate date, Direction direction, int token) {
    if (today == null) {
      return 0;
    }
    boolean hijri = date.system() == CalendarSystem.HIJRI;
    int now = hijri ? PartialDate.hijriYear(today) : today.getYear();
    LocalDate start = date.withYear(now).first();
    LocalDate end = date.withYear(now).last();
    if (start == null || end == null) {
      return now; // 29 February, 30 Safar: the neighbouring years may have it, but none is nearer
    }
    return switch (direction) {
      case PAST ->
          start.isBefore(today) && (date.day() == 0 ? end.isBefore(today) : true) ? now : now - 1;
      case NEXT -> start.isAfter(today) ? now : now + 1;
      case THIS -> now;
      case BARE -> bare(date, now, start, end, token);
    };
  }

  private int bare(PartialDate date, int now, LocalDate start, LocalDate end, int token) {
    LocalDate day = today == null ? start : today;
    boolean ahead = isAhead(token);
    boolean recent =
        !start.isAfter(day) && day.toEpochDay() - end.toEpochDay() < FRESH_DAYS && date.day() == 0;
    LocalDate told = recent ? null : frame;
    if (!ahead
        && told != null
        && token - frameAt < FRAME_TOKENS
        && told.getYear() < day.getYear()
        && date.system() == CalendarSystem.GREGORIAN) {
      LocalDate inYear = date.withYear(told.getYear()).last();
      return inYear != null && inYear.isBefore(told) ? told.getYear() + 1 : told.getYear();
    }
    if (ahead) {
      // What lies ahead is seldom told of most of a year before: a month just past is the last one,
      // whatever the verb.
      return end.isBefore(day) && day.toEpochDay() - end.toEpochDay() > RECENT_DAYS ? now + 1 : now;
    }
    if (!start.isAfter(day)) {
      LocalDate next = date.withYear(now + 1).first();
      return next != null
              && next.toEpochDay() - day.toEpochDay() < 20
              && day.toEpochDay() - end.toEpochDay() > 320
          ? now + 1
          : now;
    }
    return start.toEpochDay() - day.toEpochDay() <= NEAR_FUTURE_DAYS ? now : now - 1;
  }

  /// Which way from the report's day the words point.
  enum Direction {
    PAST,
    NEXT,
    THIS,
    /// No word says.
    BARE
  }
}
