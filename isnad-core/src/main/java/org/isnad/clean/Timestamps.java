package org.isnad.clean;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/// Reads times of publication in the shapes that inputs give them. Static and thread-safe.
final class Timestamps {
  private static final int SECONDS_DIGITS = 10;
  private static final int MILLISECONDS_DIGITS = 13;

  private Timestamps() {}

  /// A time of publication: ISO 8601 as far as it is known, and its day in its own zone.
  record Moment(String value, LocalDate day) {}

  /// ISO 8601 with or without time and zone (a space for the T too), RFC 1123, seconds or milliseconds since 1970, and 2018/5/16 or
  /// 16-5-2018; null where it is none of these.
  static @Nullable Moment read(String written) {
    String plain = plain(written);
    if (plain.isEmpty()) {
      return null;
    }
    try {
      return isAllDigits(plain, 0, plain.length())
          ? digits(plain)
          : Character.isDigit(plain.charAt(0)) ? numeric(plain) : named(plain);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String plain(String written) {
    StringBuilder out = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      int digit = Letters.digit(c);
      if (!Letters.isInvisible(c)) {
        out.append(digit >= 0 ? (char) ('0' + digit) : c);
      }
    }
    return out.toString().strip();
  }

  private static boolean isAllDigits(String s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.charAt(i) < '0' || s.charAt(i) > '9') {
        return false;
      }
    }
    return from < to;
  }

  private static @Nullable Moment digits(String s) {
    if (s.length() == 8) {
      return day(s.substring(0, 4), s.substring(4, 6), s.substring(6), "");
    }
    if (s.length() != SECONDS_DIGITS && s.length() != MILLISECONDS_DIGITS) {
      return null;
    }
    long number = Long.parseLong(s);
    Instant instant =
        s.length() == SECONDS_DIGITS ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
    return new Moment(instant.toString(), instant.atOffset(ZoneOffset.UTC).toLocalDate());
  }

  private static Moment named(String s) {
    OffsetDateTime time = OffsetDateTime.parse(s, DateTimeFormatter.RFC_1123_DATE_TIME);
    return new Moment(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time), time.toLocalDate());
  }

  /// Three numbers with the same mark between them; the year first or last. What follows must be a time.
  private static @Nullable Moment numeric(String s) {
    int first = digitsEnd(s, 0);
    if (first >= s.length() || "-/.".indexOf(s.charAt(first)) < 0) {
      return null;
    }
    int second = digitsEnd(s, first + 1);
    if (second >= s.length() || s.charAt(second) != s.charAt(first) || second == first + 1) {
      return null;
    }
    int third = digitsEnd(s, second + 1);
    String a = s.substring(0, first);
    String b = s.substring(first + 1, second);
    String c = s.substring(second + 1, third);
    String rest = s.substring(third);
    return a.length() == 4 ? day(a, b, c, rest) : c.length() == 4 ? day(c, b, a, rest) : null;
  }

  private static int digitsEnd(String s, int from) {
    int at = from;
    while (at < s.length() && s.charAt(at) >= '0' && s.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  private static @Nullable Moment day(String year, String month, String day, String rest) {
    if (day.isEmpty() || day.length() > 2 || month.length() > 2) {
      return null;
    }
    int y = Integer.parseInt(year);
    LocalDate date =
        PersianDates.isYear(y)
            ? PersianDates.gregorian(y, Integer.parseInt(month), Integer.parseInt(day))
            : LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day));
    String time = time(rest);
    return time == null || date == null ? null : new Moment(date + time, date);
  }

  /// "T18:40:13+00:00" of "T18:40:13Z", " 18:40", "T18:40:13.000+0000" …; "" where there is no time, null where it is something else.
  private static @Nullable String time(String rest) {
    String stripped = rest.strip();
    if (stripped.isEmpty() || stripped.equals("Z")) {
      return "";
    }
    String clock =
        stripped.charAt(0) == 'T' || stripped.charAt(0) == ',' || stripped.startsWith("- ")
            ? stripped.substring(1).strip()
            : stripped;
    int zone = zoneStart(clock);
    String hours = clock.substring(0, zone).strip();
    return isClock(hours) ? "T" + hours + zone(clock.substring(zone).strip()) : null;
  }

  /// 8:40, 18:40, 18:40:13, 18:40:13.000
  private static boolean isClock(String hours) {
    int colon = hours.indexOf(':');
    boolean minutes =
        (colon == 1 || colon == 2)
            && below(hours, 0, colon, 24)
            && below(hours, colon + 1, colon + 3, 60);
    int seconds = colon + 3;
    if (!minutes || hours.length() == seconds) {
      return minutes;
    }
    int fraction = seconds + 3;
    return hours.charAt(seconds) == ':'
        && below(hours, seconds + 1, fraction, 60)
        && (hours.length() == fraction
            || (hours.charAt(fraction) == '.'
                && hours.length() > fraction + 1
                && hours.length() <= fraction + 10
                && hours.indexOf(':', fraction) < 0
                && hours.indexOf('.', fraction + 1) < 0));
  }

  /// Whether the characters `[from, to)` are digits of a number below `limit`.
  private static boolean below(String text, int from, int to, int limit) {
    int number = 0;
    for (int i = from; i < to; i++) {
      if (i >= text.length() || text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
      number = number * 10 + text.charAt(i) - '0';
    }
    return number < limit;
  }

  private static int zoneStart(String clock) {
    int at = 0;
    while (at < clock.length()
        && ((clock.charAt(at) >= '0' && clock.charAt(at) <= '9')
            || clock.charAt(at) == ':'
            || clock.charAt(at) == '.')) {
      at++;
    }
    return at;
  }

  private static String zone(String zone) {
    if (zone.isEmpty()) {
      return "";
    }
    if (zone.equals("GMT") || zone.equals("UTC")) {
      return "Z";
    }
    ZoneOffset offset = ZoneOffset.of(zone);
    return offset.equals(ZoneOffset.UTC) && !zone.equals("Z")
        ? "+00:00"
        : zone.equals("Z") ? "Z" : offset.getId();
  }
}
