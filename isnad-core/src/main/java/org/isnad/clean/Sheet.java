package org.isnad.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.isnad.clean.html.HtmlReader;
import org.isnad.clean.html.WebFacts;
import org.isnad.clean.html.WebPage;
import org.isnad.source.Content;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// A page laid out in lines for one pass of cleaning. Of a page of markup the lines that its markup shows to be furniture are dropped from the start, and
/// only the others are judged by their words. Made for one pass; not thread-safe.
///
/// @param given the span of the title where the input keeps it apart
/// @param every line below it
/// @param judged those that the words decide about: all of a page of text; of markup the title and what was found to be the article
/// @param dated those among which the page's own day may stand
/// @param titleLine the title that the markup shows, one of the judged lines
/// @param web what the markup says beside its text; null for a page of text
record Sheet(
    String text,
    @Nullable Span given,
    List<PageLine> every,
    List<PageLine> judged,
    List<PageLine> dated,
    Tokens tokens,
    @Nullable PageLine titleLine,
    @Nullable Web web) {
  private static final int NEAR = 12;

  /// What markup adds to a text.
  record Web(WebFacts facts, @Nullable Span byline) {}

  static Sheet of(Content content, HtmlReader reader) {
    return switch (content) {
      case Content.Text(var text, var title) -> ofText(text, title);
      case Content.Markup markup -> ofMarkup(markup, reader.read(markup.text(), markup.title()));
    };
  }

  private static Sheet ofText(String text, @Nullable Span title) {
    List<PageLine> lines = PageLine.split(text, title == null ? 0 : title.end());
    Tokens tokens = PageLine.tokenize(text, lines);
    return new Sheet(text, title, lines, lines, lines, tokens, null, null);
  }

  private static Sheet ofMarkup(Content.Markup markup, WebPage page) {
    String head = head(markup, page);
    String text = head + page.text();
    Span given = head.isEmpty() ? null : new Span(0, head.length() - 2);
    List<PageLine> every = PageLine.split(text, given == null ? 0 : given.end());
    Span title = moved(page.title(), head.length());
    List<PageLine> judged = new ArrayList<>();
    PageLine titleLine = null;
    int at = 0;
    int first = every.size();
    int last = -1;
    for (int i = 0; i < every.size(); i++) {
      PageLine line = every.get(i);
      while (at < page.content().size()
          && page.content().get(at).end() + head.length() <= line.start) {
        at++;
      }
      boolean kept =
          at < page.content().size() && page.content().get(at).start() + head.length() < line.end;
      boolean isTitle = title != null && titleLine == null && title.overlaps(line.span());
      if (kept || isTitle) {
        judged.add(line);
        titleLine = isTitle ? line : titleLine;
        first = Math.min(first, i);
        last = i;
      } else {
        line.dropAsInfo();
      }
    }
    List<PageLine> dated =
        every.subList(
            Math.max(0, first - NEAR), Math.min(every.size(), Math.max(first, last + NEAR)));
    Tokens tokens = PageLine.tokenize(text, dated);
    Web web = new Web(page.facts(), moved(page.byline(), head.length()));
    return new Sheet(text, given, every, judged, List.copyOf(dated), tokens, titleLine, web);
  }

  /// A title that the input names and the markup does not show stands above the text.
  private static String head(Content.Markup markup, WebPage page) {
    String apart = page.title() == null ? markup.title() : null;
    return apart == null || apart.isBlank() ? "" : apart.strip().replace('\n', ' ') + "\n\n";
  }

  /// Where a span of the text stands in the markup; null for the title above it.
  static @Nullable Span inMarkup(Content.Markup markup, HtmlReader reader, Span span) {
    WebPage page = reader.read(markup.text(), markup.title());
    int head = head(markup, page).length();
    Objects.checkIndex(span.end(), head + page.text().length() + 1);
    return span.start() < head
        ? null
        : page.source().toMarkup(new Span(span.start() - head, span.end() - head));
  }

  private static @Nullable Span moved(@Nullable Span span, int by) {
    return span == null ? null : new Span(span.start() + by, span.end() + by);
  }
}
