package org.isnad.clean;

import java.util.Objects;
import org.isnad.source.Content;
import org.isnad.source.Page;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// Tells the article from the page's furniture. Immutable and thread-safe; loading reads the lexicons once.
public final class Cleaner {
  private final Lexicons lexicons;
  private final CleanOptions options;

  private Cleaner(Lexicons lexicons, CleanOptions options) {
    this.lexicons = lexicons;
    this.options = options;
  }

  /// Reads the lexicons.
  public static Cleaner load() {
    return load(CleanOptions.NONE);
  }

  /// Reads the lexicons; `options` hold for every page.
  public static Cleaner load(CleanOptions options) {
    return new Cleaner(Lexicons.load(), options);
  }

  /// The article of the page, or why there is none.
  public Cleaned clean(Page page) {
    return Pass.of(page, lexicons, options);
  }

  /// Where the words at `span` of the article's text stand in [Page#text()]: at the same place in a page of text; in markup, tags and references included.
  /// With the page's charset, which its content tells, that leads back to its bytes. Null for a title that the input itself, not the markup, names. Reads markup again.
  ///
  /// @throws IndexOutOfBoundsException where the article of this page has no such place
  public @Nullable Span inSource(Page page, Span span) {
    return switch (page.content()) {
      case Content.Text text ->
          new Span(span.start(), Objects.checkIndex(span.end(), text.text().length() + 1));
      case Content.Markup markup -> Sheet.inMarkup(markup, lexicons.html(), span);
    };
  }
}
