package org.isnad.analyze.time;

import java.time.LocalDate;
import org.isnad.analyze.time.Expression.Grain;
import org.isnad.analyze.time.TimeWord.Sort;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Tokens;
import org.isnad.text.number.NumberMatch;
import org.isnad.text.number.Numerals;
import org.jspecify.annotations.Nullable;

/// Clock times: «الساعة 8:30 مساء بتوقيت غرينتش», «الساعة الثامنة والنصف صباح غد», «07.00 بتوقيت غرينتش», «20,00 ت غ», «8 مساء».
final class ClockRule {
  private static final int HOURS = 24;
  private static final int HALF_DAY = 12;
  private static final int MINUTES = 60;

  /// So far after «يوميا» a clock time is of every day.
  private static final int DAILY = 10;

  private final TimeText text;
  private final Tokens tokens;
  private final TimeContext context;
  private final DayRule days;

  ClockRule(TimeText text, TimeContext context, DayRule days) {
    this.text = text;
    this.tokens = text.tokens();
    this.context = context;
    this.days = days;
  }

  /// Hour and minute at tokens up to `end`; minute -1 where none is told.
  private record Clock(int hour, int minute, int end) {}

  private record Zone(boolean utc, int end) {}

  /// The clock time that begins at the token, or null.
  @Nullable Expression at(int token) {
    TimeWord word = text.word(token);
    if (word != null
        && word.sort() == Sort.ONE
        && word.unit() == Unit.HOUR
        && text.isDefinite(token)) {
      int at = token + 1;
      if (text.goesOn(at, "ال")) {
        at++;
      }
      boolean bracket = text.goesOn(at, Kind.BRACKET_OPEN);
      Clock clock =
          at < tokens.size() && !tokens.startsLine(at) ? clock(bracket ? at + 1 : at) : null;
      if (clock != null && bracket && tokens.is(clock.end(), Kind.BRACKET_CLOSE)) {
        clock = new Clock(clock.hour(), clock.minute(), clock.end() + 1);
      }
      return clock == null ? null : withDay(token, text.skip(token), clock, true);
    }
    if (tokens.is(token, Kind.NUMBER)) {
      Clock clock = digits(token);
      return clock == null ? null : withDay(token, 0, clock, clock.end() > token + 1);
    }
    NumberMatch ordinal = text.ordinal(token);
    if (ordinal == null
        || ordinal.small() > HALF_DAY
        || !isFeminine(ordinal)
        || isAdjective(ordinal)) {
      return null;
    }
    return withDay(token, ordinal.skip(), fraction(ordinal.small(), ordinal.end()), false);
  }

  /// «السابعة صباحا», «الرابعة بتوقيت غرينتش»: the hour is feminine and definite.
  private boolean isFeminine(NumberMatch ordinal) {
    String word = tokens.word(ordinal.first());
    return word.startsWith("ال", ordinal.skip()) && word.charAt(word.length() - 1) == Letters.HEH;
  }

  /// «جلستها الثانية صباح اليوم»: the ordinal is of the noun before it.
  private boolean isAdjective(NumberMatch ordinal) {
    int noun = ordinal.first() - 1;
    if (!text.goesOn(ordinal.first(), Kind.WORD) || !tokens.is(noun, Kind.WORD)) {
      return false;
    }
    String word = tokens.word(noun);
    return word.length() > 4
        && (word.endsWith("تها")
            || word.endsWith("ته")
            || word.startsWith("ال") && word.endsWith("ه"))
        && !word.endsWith("الساعه");
  }

  private @Nullable Clock clock(int token) {
    if (tokens.is(token, Kind.NUMBER)) {
      return digits(token);
    }
    NumberMatch ordinal = text.ordinal(token);
    if (ordinal != null && ordinal.skip() == 0 && ordinal.small() <= HALF_DAY) {
      return fraction(ordinal.small(), ordinal.end());
    }
    if (tokens.isWord(token, "الواحده")) {
      return fraction(1, token + 1);
    }
    return null;
  }

  /// «الثامنة والنصف», «الثامنة والربع», «التاسعة إلا ربعا», «الثامنة و20 دقيقة».
  private Clock fraction(int hour, int end) {
    if (text.goesOn(end, "والنصف") || text.goesOn(end, "ونصف")) {
      return new Clock(hour, 30, end + 1);
    }
    if (text.goesOn(end, "والربع") || text.goesOn(end, "وربع")) {
      return new Clock(hour, 15, end + 1);
    }
    if (text.goesOn(end, "والثلث") || text.goesOn(end, "وثلث")) {
      return new Clock(hour, 20, end + 1);
    }
    if (text.goesOn(end, "الا")
        && (text.goesOn(end + 1, "ربعا")
            || text.goesOn(end + 1, "الربع")
            || text.goesOn(end + 1, "ربع"))) {
      return new Clock(hour - 1, 45, end + 2);
    }
    boolean apart = text.goesOn(end, "و");
    boolean joined =
        text.goesOn(end, Kind.WORD)
            && tokens.word(end).length() > 1
            && tokens.firstLetter(end) == Letters.WAW;
    NumberMatch minutes = apart ? text.number(end + 1) : joined ? text.number(end) : null;
    TimeWord unit = minutes == null ? null : text.next(minutes.end());
    if (minutes != null
        && unit != null
        && (unit.sort() == Sort.ONE || unit.sort() == Sort.MANY)
        && unit.unit() == Unit.MINUTE
        && minutes.small() > 0
        && minutes.small() < MINUTES) {
      return new Clock(hour, minutes.small(), minutes.end() + 1);
    }
    return new Clock(hour, -1, end);
  }

  private @Nullable Clock digits(int token) {
    String word = tokens.word(token);
    int plain = Numerals.plain(word);
    if (plain >= 0
        && text.goesOn(token + 1, Kind.COLON)
        && text.goesOn(token + 2, Kind.NUMBER)
        && !tokens.spaceBefore(token + 2)) {
      int minute = text.digits(token + 2);
      boolean seconds =
          text.goesOn(token + 3, Kind.COLON)
              && tokens.is(token + 4, Kind.NUMBER)
              && !tokens.spaceBefore(token + 4);
      return tokens.word(token + 2).length() == 2
          ? valid(plain, minute, seconds ? token + 5 : token + 3)
          : null;
    }
    if (plain >= 0) {
      if (word.length() == 4) {
        return valid(plain / 100, plain % 100, token + 1);
      }
      if (plain == 0 || plain > HOURS || word.length() > 2) {
        return null;
      }
      Clock clock = fraction(plain, token + 1);
      return clock.hour() >= 0 ? clock : null;
    }
    int length = word.length();
    char separator = length > 3 ? word.charAt(length - 3) : ' ';
    if (length <= 5 && (separator == '.' || separator == ',')) {
      return valid(
          Numerals.plain(word.substring(0, length - 3)),
          Numerals.plain(word.substring(length - 2)),
          token + 1);
    }
    return null;
  }

  private static @Nullable Clock valid(int hour, int minute, int end) {
    return hour >= 0 && hour <= HOURS && minute >= 0 && minute < MINUTES
        ? new Clock(hour, minute, end)
        : null;
  }

  /// The clock with the part of the day, the zone and the day after it.
  private @Nullable Expression withDay(int first, int skip, Clock clock, boolean certain) {
    int end = clock.end();
    Zone zone = zone(end);
    if (zone != null) {
      end = zone.end();
    }
    String part = "";
    int at = text.goesOn(end, "من") ? end + 1 : end;
    boolean after = text.goesOn(at, Sort.AFTER) && text.goesOn(at + 1, Sort.PART);
    int partAt = after ? at + 1 : at;
    TimeWord partWord = text.next(partAt);
    if (partWord != null && partWord.sort() == Sort.PART && text.skip(partAt) == 0) {
      part = after ? "AF" : partWord.code();
      end = partAt + 1;
      at = text.goesOn(end, "من") ? end + 1 : end;
    }
    if (zone == null) {
      zone = zone(end);
      if (zone != null) {
        end = zone.end();
        at = text.goesOn(end, "من") ? end + 1 : end;
      }
    }
    if (!certain && part.isEmpty() && zone == null) {
      return null;
    }
    Expression day =
        at < tokens.size() && !tokens.startsLine(at) && !isSkipped(at) ? days.at(at) : null;
    boolean own = day != null && day.grain() == Grain.DAY && day.type() == Timex.Type.DATE;
    LocalDate of =
        own && day != null
            ? day.start()
            : context.dayInSentence(first) != null ? context.dayInSentence(first) : context.today();
    String dayValue =
        own && day != null ? day.value() : isDaily(first) ? Values.day(null) : Values.day(of);
    int hour = hour(clock.hour(), part);
    String value =
        dayValue
            + "T"
            + Values.two(hour)
            + ":"
            + Values.two(Math.max(0, clock.minute()))
            + (zone != null && zone.utc() ? "Z" : "");
    return Expression.time(first, skip, own && day != null ? day.end() : end, value, true, of);
  }

  /// «يوميا من الساعة الثامنة صباحا»: of no day in particular.
  private boolean isDaily(int first) {
    for (int at = first - 1; at >= Math.max(0, first - DAILY); at--) {
      if (tokens.startsLine(at + 1) || tokens.is(at, Kind.PERIOD)) {
        return false;
      }
      if (tokens.isWord(at, "يوميا") || text.is(at, Sort.EVERY) && tokens.isWord(at + 1, "يوم")) {
        return true;
      }
    }
    return false;
  }

  private boolean isSkipped(int token) {
    return text.word(token) != null && text.skip(token) > 0;
  }

  /// The hour of 24 that the part of the day makes of an hour of 12.
  private static int hour(int hour, String part) {
    if (hour >= HALF_DAY + 1) {
      return hour == HOURS ? 0 : hour;
    }
    return switch (part) {
      case "EV", "AF" -> hour == HALF_DAY ? (part.equals("EV") ? 0 : HALF_DAY) : hour + HALF_DAY;
      case "MI" -> hour < 4 ? hour + HALF_DAY : hour;
      case "NI" -> hour == HALF_DAY ? 0 : hour > 6 ? hour + HALF_DAY : hour;
      case "MO" -> hour == HALF_DAY ? 0 : hour;
      default -> hour;
    };
  }

  /// «بتوقيت غرينتش», «بالتوقيت المحلي», «ت غ», «GMT».
  private @Nullable Zone zone(int token) {
    int at = text.goesOn(token, Kind.BRACKET_OPEN) ? token + 1 : token;
    Zone zone = null;
    if (text.goesOn(at, "بتوقيت")
        || text.goesOn(at, "حسب") && text.goesOn(at + 1, "توقيت")
        || text.goesOn(at, "توقيت")) {
      int name = tokens.isWord(at, "حسب") ? at + 2 : at + 1;
      if (name < tokens.size() && tokens.is(name, Kind.WORD) && !tokens.startsLine(name)) {
        String word = tokens.word(name);
        boolean two =
            word.equals("مكه")
                || word.equals("الولايات")
                || word.equals("شرق")
                || word.equals("وسط");
        zone =
            new Zone(
                word.contains("نتش") || word.contains("نيتش") || word.contains("ينيتش"),
                two && tokens.is(name + 1, Kind.WORD) ? name + 2 : name + 1);
      }
    } else if (text.goesOn(at, "بالتوقيت")) {
      zone = new Zone(false, text.goesOn(at + 1, Kind.WORD) ? at + 2 : at + 1);
    } else if (text.goesOn(at, "ت")) {
      int next = tokens.is(at + 1, Kind.PERIOD) ? at + 2 : at + 1;
      zone = text.goesOn(next, "غ") ? new Zone(true, next + 1) : null;
    } else if (text.goesOn(at, "تغ")
        || text.goesOn(at, "gmt")
        || text.goesOn(at, "جمت")
        || text.goesOn(at, "غرينتش")) {
      zone = new Zone(true, at + 1);
    }
    if (zone != null && at > token) {
      return tokens.is(zone.end(), Kind.BRACKET_CLOSE)
          ? new Zone(zone.utc(), zone.end() + 1)
          : null;
    }
    return zone;
  }
}
