package org.isnad.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.isnad.text.Problem;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// Makes the page of one record: its text where it has one, else its HTML, else its body, whichever that is.
final class RecordPage {
  private static final String TITLE_END = "\n\n";
  private static final List<String> TAGS =
      List.of(
          "p",
          "br",
          "div",
          "span",
          "a",
          "img",
          "h1",
          "h2",
          "h3",
          "ul",
          "ol",
          "li",
          "blockquote",
          "article",
          "section",
          "table",
          "strong",
          "b",
          "em",
          "i",
          "figure",
          "html",
          "body");

  private RecordPage() {}

  /// Gives the page, or refuses the record (`no-text`).
  ///
  /// @param decoded what the values were decoded from; null where nothing can be lost
  static void give(Input input, Spot at, Values values, Decoding.@Nullable Text decoded) {
    String title = values.get(Field.TITLE);
    String named = title == null || title.isBlank() ? null : title;
    String body = values.get(Field.BODY);
    boolean tagged = body != null && isMarkup(body);
    String text = firstOf(values.get(Field.TEXT), tagged ? null : body);
    String html = firstOf(values.get(Field.HTML), tagged ? body : null);
    if (text != null) {
      String all = named == null ? text : named + TITLE_END + text;
      Span span = named == null ? null : new Span(0, named.length());
      input.give(at, values, new Content.Text(all, span), problems(decoded, all));
    } else if (html != null) {
      Content content = new Content.Markup(html, StandardCharsets.UTF_8, named);
      input.give(at, values, content, problems(decoded, html));
    } else {
      input.refuse(at.record(), at.offset(), "no-text", values.whyNoText());
    }
  }

  private static List<Problem> problems(Decoding.@Nullable Text decoded, String text) {
    return decoded == null ? List.of() : decoded.problems(text);
  }

  private static @Nullable String firstOf(@Nullable String first, @Nullable String second) {
    return first != null && !first.isBlank()
        ? first
        : second != null && !second.isBlank() ? second : null;
  }

  /// Whether a string holds tags that HTML knows.
  static boolean isMarkup(String text) {
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      int from = at + (text.startsWith("</", at) ? 2 : 1);
      int end = from;
      while (end < text.length()
          && end - from < 12
          && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      if (end < text.length()
          && end > from
          && " \t\r\n/>".indexOf(text.charAt(end)) >= 0
          && TAGS.contains(text.substring(from, end).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
