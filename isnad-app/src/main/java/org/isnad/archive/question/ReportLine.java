package org.isnad.archive.question;

import java.util.Objects;
import org.isnad.analyze.Analysis;
import org.isnad.clean.Article;
import org.isnad.clean.ArticleDate;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// A report as an answer names it.
///
/// @param title its title, or its first sentence where it has none; "" where it has neither
/// @param date the report's own day and what it rests on; null where nothing tells it
public record ReportLine(
    String id,
    @Nullable String outlet,
    @Nullable String url,
    String title,
    @Nullable ArticleDate date) {
  public ReportLine {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
  }

  static ReportLine of(Analysis analysis) {
    Article article = analysis.article();
    Span title = article.layout().title();
    if (title == null && !analysis.sentences().isEmpty()) {
      title = analysis.sentences().getFirst();
    }
    return new ReportLine(
        article.id(),
        article.origin().outlet(),
        article.origin().url(),
        title == null ? "" : title.of(article.text()),
        article.date());
  }
}
