package org.isnad.server.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.isnad.archive.question.ReportLine;
import org.isnad.clean.ArticleDate;
import org.isnad.server.http.Identity;
import org.jspecify.annotations.Nullable;

/// What every page has around and about it.
///
/// @param here the path and query of this page without the language's part, `/stories?after=…`
/// @param place which part of the navigation it belongs to; "" for none
public record Frame(
    Look look, Words words, Assets assets, Identity identity, String here, String place) {
  private static final int ISO_DAY = 10;

  public Frame {
    Objects.requireNonNull(look, "look");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(assets, "assets");
    Objects.requireNonNull(identity, "identity");
    Objects.requireNonNull(here, "here");
    Objects.requireNonNull(place, "place");
  }

  /// The page's own words of a key.
  public String say(String key) {
    return words.get(key);
  }

  /// The path of a page of this language; `path` begins with a slash, or is empty for the search.
  public String to(String path) {
    return "/" + look.language().tag() + path;
  }

  /// The same with a part of the path that any characters may stand in.
  public String to(String path, String part) {
    return to(path) + "/" + encoded(part);
  }

  /// This page in the other language.
  public String inOther() {
    return "/" + look.language().other().tag() + here;
  }

  /// Words as they stand in an address.
  public static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /// The name in the id of an agency, an outlet or a speaker: «رويترز» of `medium:رويترز`.
  public String bare(String id) {
    return id.substring(id.indexOf(':') + 1);
  }

  /// Whether an address that a report brought along may be a link.
  public boolean isWeb(String url) {
    return url.startsWith("https://") || url.startsWith("http://");
  }

  /// A number in the reader's numerals.
  public String number(Number value) {
    NumberFormat format = NumberFormat.getInstance(look.locale());
    format.setMaximumFractionDigits(6);
    return format.format(value);
  }

  /// A share of 1 as per cent.
  public String percent(double share) {
    return NumberFormat.getPercentInstance(look.locale()).format(share);
  }

  /// Who published a report, or its id where nothing tells it.
  public static String publisher(ReportLine report) {
    return report.outlet() == null ? report.id() : report.outlet();
  }

  /// A report's own day in words.
  public String day(@Nullable ArticleDate date) {
    return date == null
        ? say("day.unknown")
        : day(date.value().substring(0, Math.min(ISO_DAY, date.value().length())));
  }

  /// A day, month or year of ISO 8601 in words; anything else as it is.
  public String day(@Nullable String iso) {
    if (iso == null) {
      return say("day.unknown");
    }
    try {
      return switch (iso.length()) {
        case 7 -> YearMonth.parse(iso).format(pattern("LLLL y"));
        case ISO_DAY -> LocalDate.parse(iso).format(pattern("d MMMM y"));
        default -> iso;
      };
    } catch (DateTimeParseException e) {
      // Values of TIMEX3 such as 2024-W07 or XXXX-XX-XX stay as they are.
      return iso;
    }
  }

  private DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, look.locale()).localizedBy(look.locale());
  }
}
