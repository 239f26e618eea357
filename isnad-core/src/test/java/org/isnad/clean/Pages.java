package org.isnad.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.source.Origin;
import org.isnad.source.Page;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// Pages made for tests, and what cleaning makes of them.
final class Pages {
  private static final Cleaner CLEANER = Cleaner.load();

  private Pages() {}

  /// A file as it was saved.
  static Page plain(String text) {
    return new Page("page.txt", origin(null, null, null), text, null, List.of());
  }

  /// A record that keeps its title apart.
  static Page titled(String title, String body) {
    return new Page(
        "page#1",
        origin(null, null, null),
        title + "\n\n" + body,
        new Span(0, title.length()),
        List.of());
  }

  static Page with(
      String text, @Nullable String outlet, @Nullable String url, @Nullable String published) {
    return new Page("page.txt", origin(outlet, url, published), text, null, List.of());
  }

  private static Origin origin(
      @Nullable String outlet, @Nullable String url, @Nullable String published) {
    return new Origin(outlet, url, published, null, "page.txt", null, 0L, "0".repeat(64));
  }

  static Article article(Page page) {
    Cleaned cleaned = CLEANER.clean(page);
    assertThat(cleaned).isInstanceOf(Article.class);
    return (Article) cleaned;
  }

  static Article article(String text) {
    return article(plain(text));
  }

  static Refused refused(String text) {
    Cleaned cleaned = CLEANER.clean(plain(text));
    assertThat(cleaned).isInstanceOf(Refused.class);
    return (Refused) cleaned;
  }

  /// The article's own words, block by block.
  static List<String> content(Article article) {
    return article.layout().content().stream().map(span -> span.of(article.text())).toList();
  }

  /// What was dropped, without the white space around it.
  static List<String> furniture(Article article) {
    List<Span> content = article.layout().content();
    StringBuilder dropped = new StringBuilder();
    int at = 0;
    for (int i = 0; i <= content.size(); i++) {
      int end = i < content.size() ? content.get(i).start() : article.text().length();
      dropped.append(article.text(), at, end).append('\n');
      at = i < content.size() ? content.get(i).end() : end;
    }
    return dropped.toString().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  static @Nullable String of(Article article, @Nullable Span span) {
    return span == null ? null : span.of(article.text());
  }
}
