package org.isnad.server.api;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.isnad.server.http.HttpProblem;
import org.isnad.server.http.HttpProblemException;
import org.isnad.source.Content;
import org.isnad.source.Digests;
import org.isnad.source.Origin;
import org.isnad.source.Page;
import org.isnad.text.Problem;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// Makes a page of what is handed over. Static and thread-safe.
final class GivenPage {
  private static final int HASH = 16;

  private GivenPage() {}

  /// The page of a text or of HTML.
  ///
  /// @param withoutId the id where none is given; null for one that the bytes settle
  /// @throws HttpProblemException where there is neither, or both, or the day is none
  static Page of(Given given, @Nullable String withoutId) {
    String text = given.text();
    String html = given.html();
    if (text != null && html == null) {
      return ofText(text, given, withoutId);
    }
    if (html != null && text == null) {
      Content content = new Content.Markup(html, StandardCharsets.UTF_8, given.title());
      return with(given, bytes(html), withoutId, content, List.of());
    }
    throw new HttpProblemException(HttpProblem.badBody("it needs either text or html"));
  }

  private static Page ofText(String body, Given given, @Nullable String withoutId) {
    String title = given.title();
    String text = title == null ? body : title + "\n\n" + body;
    Span span = title == null || title.isEmpty() ? null : new Span(0, title.length());
    Origin origin = origin(given, bytes(text));
    return new Page(id(given, origin, withoutId), origin, text, span, List.of());
  }

  /// The page of content that was read already.
  static Page with(
      Given given,
      byte[] bytes,
      @Nullable String withoutId,
      Content content,
      List<Problem> problems) {
    Origin origin = origin(given, bytes);
    return new Page(id(given, origin, withoutId), origin, content, problems);
  }

  private static String id(Given given, Origin origin, @Nullable String withoutId) {
    String id = given.id();
    if (id != null && !id.isBlank()) {
      return id;
    }
    return withoutId == null ? "text-" + origin.sha256().substring(0, HASH) : withoutId;
  }

  private static Origin origin(Given given, byte[] bytes) {
    return new Origin(
        given.outlet(),
        given.url(),
        published(given.published()),
        null,
        null,
        null,
        null,
        Digests.sha256(bytes));
  }

  private static @Nullable String published(@Nullable String words) {
    if (words == null) {
      return null;
    }
    try {
      return words.indexOf('T') < 0
          ? LocalDate.parse(words).toString()
          : OffsetDateTime.parse(words).toString();
    } catch (DateTimeException e) {
      throw new HttpProblemException(
          HttpProblem.badParameter(
              "published: is neither 2026-11-01 nor 2026-11-01T09:30:00+03:00"));
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
