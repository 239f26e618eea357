package org.isnad.clean;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Reads the day that an address holds: `/2018/05/16/`, `/2018-05-16/`, `/20180516-…`, `/2015/20150804/`. Static and thread-safe.
final class UrlDates {
  private static final int FIRST_YEAR = 1995;
  private static final int LAST_YEAR = 2100;

  private UrlDates() {}

  static @Nullable LocalDate read(String url) {
    int scheme = url.indexOf("://");
    int path = url.indexOf('/', scheme < 0 ? 0 : scheme + 3);
    int query = url.indexOf('?', Math.max(0, path));
    int end = query < 0 ? url.length() : query;
    for (int at = Math.max(0, path); at >= 0 && at < end; at = url.indexOf('/', at + 1)) {
      LocalDate day = at(url, at + 1, end);
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private static @Nullable LocalDate at(String url, int from, int end) {
    int digits = digitsEnd(url, from, end);
    if (digits - from == 8 && isEdge(url, digits, end)) {
      return day(
          url.substring(from, from + 4),
          url.substring(from + 4, from + 6),
          url.substring(from + 6, digits));
    }
    if (digits - from != 4 || digits >= end || "/-_".indexOf(url.charAt(digits)) < 0) {
      return null;
    }
    char mark = url.charAt(digits);
    int month = digitsEnd(url, digits + 1, end);
    if (month >= end || url.charAt(month) != mark) {
      return null;
    }
    int day = digitsEnd(url, month + 1, end);
    return isEdge(url, day, end)
        ? day(
            url.substring(from, digits),
            url.substring(digits + 1, month),
            url.substring(month + 1, day))
        : null;
  }

  private static int digitsEnd(String s, int from, int end) {
    int at = from;
    while (at < end && s.charAt(at) >= '0' && s.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  private static boolean isEdge(String url, int at, int end) {
    return at >= end || "/-_.".indexOf(url.charAt(at)) >= 0;
  }

  private static @Nullable LocalDate day(String year, String month, String day) {
    if (month.isEmpty() || month.length() > 2 || day.isEmpty() || day.length() > 2) {
      return null;
    }
    int y = Integer.parseInt(year);
    try {
      return y < FIRST_YEAR || y > LAST_YEAR
          ? null
          : LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
