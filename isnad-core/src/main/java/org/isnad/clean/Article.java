package org.isnad.clean;

import java.util.List;
import java.util.Objects;
import org.isnad.source.Origin;
import org.isnad.text.Problem;
import org.jspecify.annotations.Nullable;

/// A page of which is known what is article and what furniture.
///
/// @param origin as the page's; `outlet` filled in where the text shows it
/// @param language BCP 47; other than `ar` only where [CleanOptions] ask for such articles
/// @param date the article's own day, never the crawl's; null where nothing settles it
/// @param text the page's text, untouched
public record Article(
    String id,
    Origin origin,
    String language,
    @Nullable ArticleDate date,
    String text,
    Layout layout,
    List<Problem> problems)
    implements Cleaned {
  /// The language that is analyzed.
  public static final String ARABIC = "ar";

  public Article {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(layout, "layout");
    problems = List.copyOf(problems);
    if (!layout.content().isEmpty() && layout.content().getLast().end() > text.length()) {
      throw new IllegalArgumentException("content lies outside the text of " + id);
    }
  }
}
