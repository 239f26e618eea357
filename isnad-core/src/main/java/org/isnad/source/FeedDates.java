package org.isnad.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Dates of RSS, as RFC 822 and its successors write them, in ISO 8601.
final class FeedDates {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final int CENTURY = 100;

  private FeedDates() {}

  /// `Tue, 05 Mar 2024 10:00:00 +0300` as `2024-03-05T10:00:00+03:00`; what is no such date comes back as it is. A wrong weekday is no matter.
  static String iso(String date) {
    String[] parts = date.replace(',', ' ').strip().split("\\s+");
    int first = parts.length > 0 && !parts[0].isEmpty() && !isDigit(parts[0]) ? 1 : 0;
    if (parts.length - first < 3) {
      return date;
    }
    try {
      String word = parts[first + 1].toLowerCase(Locale.ROOT);
      int month = word.length() < 3 ? -1 : MONTHS.indexOf(word.substring(0, 3));
      int year = Integer.parseInt(parts[first + 2]);
      if (month < 0) {
        return date;
      }
      year += year < CENTURY / 2 ? 20 * CENTURY : year < CENTURY ? 19 * CENTURY : 0;
      LocalDate day = LocalDate.of(year, month + 1, Integer.parseInt(parts[first]));
      if (parts.length - first < 4) {
        return day.toString();
      }
      LocalTime time = LocalTime.parse(pad(parts[first + 3]));
      String zone = parts.length - first < 5 ? "" : parts[first + 4];
      ZoneOffset offset = zone(zone);
      return offset == null
          ? DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(day.atTime(time))
          : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(OffsetDateTime.of(day, time, offset));
    } catch (NumberFormatException | DateTimeParseException e) {
      return date;
    } catch (DateTimeException e) {
      return date;
    }
  }

  private static String pad(String time) {
    return time.indexOf(':') == 1 ? "0" + time : time;
  }

  private static boolean isDigit(String word) {
    return word.charAt(0) >= '0' && word.charAt(0) <= '9';
  }

  private static @Nullable ZoneOffset zone(String zone) {
    return switch (zone.toUpperCase(Locale.ROOT)) {
      case "GMT", "UT", "UTC", "Z", "+0000", "-0000" -> ZoneOffset.UTC;
      case "EST" -> ZoneOffset.ofHours(-5);
      case "EDT", "AST" -> ZoneOffset.ofHours(-4);
      case "CST" -> ZoneOffset.ofHours(-6);
      case "MST" -> ZoneOffset.ofHours(-7);
      case "PST" -> ZoneOffset.ofHours(-8);
      case "CDT" -> ZoneOffset.ofHours(-5);
      case "MDT" -> ZoneOffset.ofHours(-6);
      case "PDT" -> ZoneOffset.ofHours(-7);
      default -> zone.startsWith("+") || zone.startsWith("-") ? ZoneOffset.of(zone) : null;
    };
  }
}
