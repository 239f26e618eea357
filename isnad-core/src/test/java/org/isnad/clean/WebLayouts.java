package org.isnad.clean;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Pages made of invented reports in the layouts of many kinds of sites: `web/articles` holds the reports, `web/layouts` the markup with places for them,
/// `web/strings.tsv` the words of menus, boxes and footers in each language.
///
/// In a layout `{{title}}`, `{{author}}`, `{{date}}`, `{{iso}}` stand for the report's own, `{{t KEY}}` for a word of the page, `{{p N}}` for a paragraph,
/// `{{each FROM-TO PARAGRAPH|HEADING|QUOTATION}}` for several, each put for the `%` of its pattern (`#` is its number), `{{pairs …}}` for two at a time, and
/// `{{first N …}}` for a page that has no more of the report.
final class WebLayouts {
  /// The innermost place first: one may stand in another's pattern.
  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)(?:\\s([^{}]*))?}}");

  private WebLayouts() {}

  /// A page, and what of it is the article.
  record Made(String name, String language, String markup, Report report) {
    String article() {
      return report.title + "\n" + String.join("\n", report.plain());
    }

    @Override
    public String toString() {
      return name + " (" + language + ")";
    }
  }

  /// @param paragraphs with `## ` before headings and `> ` before quotations
  record Report(String title, String author, String iso, List<String> paragraphs) {
    List<String> plain() {
      return paragraphs.stream().map(WebLayouts::plain).toList();
    }
  }

  static List<Made> all() {
    List<Made> made = new ArrayList<>();
    for (String language : List.of("ar", "en")) {
      Map<String, String> words = words(language.equals("ar") ? 1 : 2);
      List<Path> reports = files("web/articles", language + "-");
      List<Path> layouts = files("web/layouts", "");
      for (int i = 0; i < layouts.size(); i++) {
        String name = layouts.get(i).getFileName().toString();
        Report report = report(reports.get(i % reports.size()));
        made.add(new Filler(language, words, report).fill(name, read(layouts.get(i))));
      }
    }
    return made;
  }

  private static String plain(String paragraph) {
    return paragraph.startsWith("## ")
        ? paragraph.substring(3)
        : paragraph.startsWith("> ") ? paragraph.substring(2) : paragraph;
  }

  private static final class Filler {
    private final String language;
    private final Map<String, String> words;
    private Report report;

    Filler(String language, Map<String, String> words, Report report) {
      this.language = language;
      this.words = words;
      this.report = report;
    }

    Made fill(String name, String layout) {
      String filled = layout;
      for (Matcher place = PLACE.matcher(filled); place.find(0); place = PLACE.matcher(filled)) {
        String given = place.group(2) == null ? "" : place.group(2);
        filled =
            filled.substring(0, place.start())
                + value(place.group(1), given)
                + filled.substring(place.end());
      }
      return new Made(name, language, filled, report);
    }

    private String value(String what, String given) {
      return switch (what) {
        case "title" -> report.title;
        case "json" -> report.title.replace("\"", "\\\"");
        case "author" -> report.author;
        case "iso" -> report.iso;
        case "date" -> date();
        case "lang" -> language;
        case "dir" -> language.equals("ar") ? "rtl" : "ltr";
        case "t" -> words.get(given);
        case "p" -> plain(report.paragraphs.get(Integer.parseInt(given) - 1));
        case "each" -> each(given);
        case "pairs" -> pairs(given);
        case "first" -> first(given);
        default -> throw new IllegalArgumentException("no such place: " + what);
      };
    }

    private String date() {
      OffsetDateTime at = OffsetDateTime.parse(report.iso);
      if (language.equals("en")) {
        return DateTimeFormatter.ofPattern("MMMM d, yyyy HH:mm", Locale.ENGLISH).format(at);
      }
      List<String> months =
          List.of(
              "كانون الثاني/يناير",
              "شباط/فبراير",
              "آذار/مارس",
              "نيسان/أبريل",
              "أيار/مايو",
              "حزيران/يونيو",
              "تموز/يوليو",
              "آب/أغسطس",
              "أيلول/سبتمبر",
              "تشرين الأول/أكتوبر",
              "تشرين الثاني/نوفمبر",
              "كانون الأول/ديسمبر");
      return at.getDayOfMonth()
          + " "
          + months.get(at.getMonthValue() - 1)
          + " "
          + at.getYear()
          + DateTimeFormatter.ofPattern(" - HH:mm", Locale.ROOT).format(at);
    }

    private String each(String given) {
      int space = given.indexOf(' ');
      String[] range = given.substring(0, space).split("-", -1);
      int from = Integer.parseInt(range[0]);
      int to = range[1].isEmpty() ? report.paragraphs.size() : Integer.parseInt(range[1]);
      String[] patterns = given.substring(space + 1).split("\\|", -1);
      StringBuilder out = new StringBuilder();
      for (int i = from; i <= Math.min(to, report.paragraphs.size()); i++) {
        String paragraph = report.paragraphs.get(i - 1);
        int kind = paragraph.startsWith("## ") ? 1 : paragraph.startsWith("> ") ? 2 : 0;
        String pattern = patterns[Math.min(kind, patterns.length - 1)];
        out.append(pattern.replace("#", String.valueOf(i)).replace("%", plain(paragraph)));
      }
      return out.toString();
    }

    private String pairs(String pattern) {
      StringBuilder out = new StringBuilder();
      List<String> paragraphs = report.plain();
      for (int i = 0; i < paragraphs.size(); i += 2) {
        String second = i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : "";
        int at = pattern.indexOf('%');
        out.append(pattern, 0, at).append(paragraphs.get(i));
        out.append(pattern.substring(at + 1).replace("%", second));
      }
      return out.toString();
    }

    private String first(String given) {
      int space = given.indexOf(' ');
      int most = Integer.parseInt(given.substring(0, space));
      report =
          new Report(report.title, report.author, report.iso, report.paragraphs.subList(0, most));
      return each("1- " + given.substring(space + 1));
    }
  }

  private static Report report(Path file) {
    List<String> lines = read(file).lines().filter(line -> !line.isBlank()).toList();
    return new Report(lines.get(0), lines.get(1), lines.get(2), lines.subList(3, lines.size()));
  }

  private static Map<String, String> words(int column) {
    Map<String, String> words = new HashMap<>();
    try (InputStream in = WebLayouts.class.getResourceAsStream("web/strings.tsv")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          words.put(cells[0], cells[column]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private static List<Path> files(String folder, String prefix) {
    try (Stream<Path> files = Files.list(Path.of(WebLayouts.class.getResource(folder).toURI()))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(prefix))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
