package org.isnad.clean.html;

import java.util.List;
import java.util.Objects;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// A page of markup as it reads: its visible text, a block a line, and what of it is what. Immutable and thread-safe.
///
/// @param text all visible text; blocks stand apart by a line feed
/// @param source where each character of the text stands in the markup
/// @param title the line that is the article's title
/// @param byline the words of the line that names the author
/// @param caption under the article's first picture
/// @param content the article's lines without its title, in order; empty where the page has no article
public record WebPage(
    String text,
    SourceMap source,
    @Nullable Span title,
    @Nullable Span byline,
    @Nullable Span caption,
    List<Span> content,
    WebFacts facts) {
  public WebPage {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(source, "source");
    content = List.copyOf(content);
    Objects.requireNonNull(facts, "facts");
  }
}
