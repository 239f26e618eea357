package org.isnad.analyze.statement;

import java.time.LocalDate;
import java.util.List;
import org.isnad.clean.Article;
import org.isnad.clean.ArticleDate;
import org.isnad.clean.Layout;
import org.isnad.source.Origin;
import org.isnad.text.Span;

/// Makes articles of the examples' sentences.
final class ExampleArticles {
  private ExampleArticles() {}

  /// A text without a title, of a day in May 2024, of no outlet.
  static Article of(String text) {
    LocalDate day = LocalDate.of(2024, 5, 14);
    ArticleDate date = new ArticleDate("2024-05-14", day, ArticleDate.Basis.GIVEN, 1, null);
    Origin origin = new Origin(null, null, "2024-05-14", null, null, null, null, "0");
    Layout layout = new Layout(null, null, null, List.of(new Span(0, text.length())), List.of());
    return new Article("example", origin, "ar", date, text, layout, List.of());
  }
}
