package org.isnad.clean;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.isnad.source.Origin;
import org.isnad.source.Page;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// The cleaning of one page.
final class Pass {
  private Pass() {}

  static Cleaned of(Page page, CleanOptions options) {
    Origin from = page.origin();
    String outlet = options.outlet() != null ? options.outlet() : from.outlet();
    Origin origin =
        new Origin(
            outlet,
            from.url(),
            from.published(),
            from.retrieved(),
            from.file(),
            from.record(),
            from.offset(),
            from.sha256());
    Layout layout =
        new Layout(page.title(), null, null, List.of(new Span(0, page.text().length())), List.of());
    String published = options.published() != null ? options.published() : from.published();
    return new Article(
        page.id(), origin, "ar", given(published), page.text(), layout, page.problems());
  }

  private static @Nullable ArticleDate given(@Nullable String published) {
    if (published == null || published.length() < 10) {
      return null;
    }
    try {
      return new ArticleDate(
          published, LocalDate.parse(published.substring(0, 10)), ArticleDate.Basis.GIVEN, 1, null);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
