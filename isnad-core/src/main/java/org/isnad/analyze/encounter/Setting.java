package org.isnad.analyze.encounter;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.isnad.analyze.encounter.Encounter.Status;
import org.isnad.analyze.encounter.Lexicon.Word;
import org.isnad.analyze.time.Timex;
import org.isnad.text.Found;
import org.isnad.text.Letters;
import org.isnad.text.Sentence;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// When an encounter was or will be, as its sentence tells.
final class Setting {
  private static final int ISO_DAY = 10;
  private static final int WEEK = 5;
  private static final int NEAR = 4;

  /// «سيجري الرئيس الفلاني مع نظيره … محادثات»
  private static final int HOLDING = 12;

  /// Characters between an encounter and its date.
  private static final int FARTHEST = 600;

  /// Characters between an encounter and a date less exact than a day.
  private static final int BESIDE = 60;

  private final Scene scene;

  Setting(Scene scene) {
    this.scene = scene;
  }

  /// The date of the sentence nearest to the cue, tokens `[first, end)`, or null, where `reached` is one past the last token that is read as of the occasion. What is quoted and what is told do not date each other.
  @Nullable Found<String> date(Sentence sentence, int first, int end, int reached) {
    Span cue = scene.tokens.span(first, end);
    int from = Math.max(sentence.span().start(), cue.start() - FARTHEST);
    int to = Math.min(sentence.span().end(), cue.end() + FARTHEST);
    Timex best = null;
    int least = Integer.MAX_VALUE;
    for (int i = scene.timeFrom(from); i < scene.times.size(); i++) {
      Timex time = scene.times.get(i);
      if (time.span().start() >= to) {
        break;
      }
      int distance = Math.max(time.span().start() - cue.end(), cue.start() - time.span().end());
      int after = time.span().start() - scene.tokens.end(reached - 1);
      boolean beside = distance < BESIDE || (after >= 0 && after < BESIDE);
      boolean told = isTold(time, beside);
      if (distance < least
          && told
          && scene.quotation(scene.tokens.at(time.span().start())) == scene.quotation(first)) {
        least = distance;
        best = time;
      }
    }
    return best == null ? null : new Found<>(day(best.value()), best.span());
  }

  /// The day of an occasion in the course of which a speaker goes on, where its own sentence tells none: «أعلن الرئيس السبت … وأضاف خلال استقباله ضيفه». Null where it is no such occasion.
  @Nullable Found<String> carriedOn(Sentence sentence, int first) {
    if (first <= sentence.first() || !isCourse(first - 1)) {
      return null;
    }
    Found<String> said = scene.saidBefore(sentence.first(), first);
    if (said == null || said.span() == null || !isDay(said.value())) {
      return null;
    }
    boolean near = scene.tokens.start(first) - said.span().end() < FARTHEST;
    return near ? new Found<>(day(said.value()), said.span()) : null;
  }

  /// «خلال», «لدى»: what follows is the occasion of what is said.
  private boolean isCourse(int token) {
    return scene.is(Word.WITHIN, token) || scene.tokens.isWord(token, "لدى");
  }

  /// A day; right beside the cue a month, a week or a quarter as well.
  private static boolean isTold(Timex time, boolean beside) {
    return (time.type() == Timex.Type.DATE || time.type() == Timex.Type.TIME)
        && (isDay(time.value()) || (beside && isMonth(time.value())));
  }

  private static boolean isMonth(String value) {
    return value.length() >= 7 && value.charAt(0) != 'X' && value.charAt(4) == '-';
  }

  private static boolean isDay(String value) {
    return value.length() >= ISO_DAY
        && value.charAt(4) == '-'
        && value.charAt(7) == '-'
        && value.charAt(0) != 'X';
  }

  /// Whether a day, a month, a week or a quarter begins after the day.
  private static boolean isAfter(String value, LocalDate day) {
    if (value.indexOf('W') == WEEK) {
      int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
      int year = day.get(IsoFields.WEEK_BASED_YEAR);
      return value.compareTo(String.format(Locale.ROOT, "%04d-W%02d", year, week)) > 0;
    }
    if (value.indexOf('Q') == WEEK) {
      int quarter = day.get(IsoFields.QUARTER_OF_YEAR);
      return value.compareTo(String.format(Locale.ROOT, "%04d-Q%d", day.getYear(), quarter)) > 0;
    }
    return Character.isDigit(value.charAt(WEEK)) && value.compareTo(day.toString()) > 0;
  }

  private static String day(String value) {
    int clock = value.indexOf('T');
    return clock == ISO_DAY ? value.substring(0, clock) : value;
  }

  /// Set, where the words near the cue say so or the date lies after the article's own day; else held.
  Status status(CueWord cue, int first, int end, boolean errand, @Nullable Found<String> date) {
    if (cue.form() == CueWord.Form.FUTURE || errand) {
      return Status.ANNOUNCED;
    }
    if (date != null
        && scene.article.date() != null
        && isAfter(date.value(), scene.article.date().day())) {
      return Status.ANNOUNCED;
    }
    Tokens tokens = scene.tokens;
    for (int at = Math.max(0, first - NEAR); at < Math.min(tokens.size(), end + NEAR); at++) {
      // «قبيل القمة» is before a set one; «القمة قبيل الانتخابات» may be over.
      boolean before = at < first || !tokens.isWord(at, "قبيل");
      if (before && scene.is(Word.AHEAD, at)) {
        return Status.ANNOUNCED;
      }
    }
    for (int at = Math.max(0, first - HOLDING); at < first && !cue.isVerb(); at++) {
      boolean joined = tokens.mayBeParticles(at, 1) && tokens.firstLetter(at) == Letters.WAW;
      boolean conducts = joined ? scene.isBehind(Word.CONDUCT, at, 1) : scene.is(Word.CONDUCT, at);
      if (conducts && tokens.word(at).charAt(joined ? 1 : 0) == Letters.SEEN) {
        return Status.ANNOUNCED;
      }
    }
    return Status.HELD;
  }
}
