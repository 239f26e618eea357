package org.isnad.server.page;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Objects;
import org.isnad.archive.question.Cited;
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
  private static final int BRIEF = 160;
  private static final int CURRENCY = 3;

  public Frame {
    Objects.requireNonNull(look, "look");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(assets, "assets");
    Objects.requireNonNull(identity, "identity");
    Objects.requireNonNull(here, "here");
    Objects.requireNonNull(place, "place");
  }

  /// The same around a page that has another address than the one that was asked for.
  Frame at(String otherAddress) {
    return new Frame(look, words, assets, identity, otherAddress, place);
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

  /// The place of words on the page of their report.
  public String at(Cited cited) {
    return to("/reports", cited.report().id()) + "#at" + cited.span().start();
  }

  /// This page in the other language.
  public String inOther() {
    return "/" + look.language().other().tag() + here;
  }

  /// Words as they stand in an address.
  public static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /// Whether it is the id of somebody across reports, `per:…`, `org:…` or `loc:…`.
  public static boolean isKnown(String id) {
    return id.startsWith("per:") || id.startsWith("org:") || id.startsWith("loc:");
  }

  /// Whether an address that a report brought along may be a link.
  public boolean isWeb(String url) {
    return url.startsWith("https://") || url.startsWith("http://");
  }

  /// Words of a report in brief: of many the first and the last.
  public static String brief(String words) {
    String flat = words.strip().replace('\n', ' ');
    int first = flat.lastIndexOf(' ', BRIEF / 2);
    int last = flat.indexOf(' ', flat.length() - BRIEF / 2);
    return flat.length() <= BRIEF || first < 0 || last < 0
        ? flat
        : flat.substring(0, first) + " … " + flat.substring(last + 1);
  }

  /// A number in the reader's numerals.
  public String number(Number value) {
    NumberFormat format = NumberFormat.getInstance(look.locale());
    format.setMaximumFractionDigits(6);
    return format.format(value);
  }

  /// Words of the pages' own with the reader's numerals: sums, versions.
  public String digits(String words) {
    return new DayWords(look.locale(), this.words).digits(words);
  }

  /// The value of a field of the search in words: `deny` of `act` is «نفي», a name itself.
  public String value(String field, String value) {
    if (words.has(field + "." + value)) {
      return say(field + "." + value);
    }
    return switch (field) {
      case "from", "to" -> day(value);
      case "unit" -> unit(value);
      default -> value;
    };
  }

  /// A unit in words: `USD` is «دولار أمريكي»; one that has none as it is.
  public String unit(String unit) {
    try {
      return unit.length() == CURRENCY
          ? Currency.getInstance(unit).getDisplayName(look.locale())
          : unit;
    } catch (IllegalArgumentException e) {
      // Units of UCUM have three letters too.
      return unit;
    }
  }

  /// A share of 1 as per cent.
  public String percent(double share) {
    return NumberFormat.getPercentInstance(look.locale()).format(share);
  }

  /// A share of 1 in hundredths, to one place.
  public String share(BigDecimal share) {
    NumberFormat format = NumberFormat.getInstance(look.locale());
    format.setMinimumFractionDigits(1);
    format.setMaximumFractionDigits(1);
    return format.format(share.movePointRight(2));
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

  /// A moment in words, in Universal Time.
  public String time(Instant moment) {
    return moment
            .atOffset(ZoneOffset.UTC)
            .format(
                DateTimeFormatter.ofPattern("d MMMM y · HH:mm", look.locale())
                    .localizedBy(look.locale()))
        + " UTC";
  }

  /// A day, month, year, part of a day or range of them in words; anything else as it is.
  public String day(@Nullable String iso) {
    return iso == null || iso.isEmpty()
        ? say("day.unknown")
        : new DayWords(look.locale(), words).of(iso);
  }

  /// A day without its year, `28 أغسطس`; a month or year in words.
  public String briefDay(String iso) {
    return iso.length() == ISO_DAY
        ? LocalDate.parse(iso)
            .format(DateTimeFormatter.ofPattern("d MMM", look.locale()).localizedBy(look.locale()))
        : day(iso);
  }

  /// From a day to another; one day alone where they are the same.
  public String days(@Nullable String first, @Nullable String last) {
    return first == null || first.isEmpty() || first.equals(last)
        ? day(first)
        : day(first) + " – " + day(last);
  }

  /// Why forms of a name were joined.
  public String reason(String reason) {
    return words.reason(reason);
  }

  /// A number with its noun, in the form that goes with the number: of `n.reports` and 3, «3 تقارير».
  public String count(String key, long number) {
    return new MessageFormat(words.get(key), ULocale.forLocale(look.locale()))
        .format(new Object[] {number});
  }
}
