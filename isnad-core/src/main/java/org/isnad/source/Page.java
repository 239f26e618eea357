package org.isnad.source;

import java.util.List;
import java.util.Objects;
import org.isnad.text.Problem;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// What an input hands over, decoded, and what it says of itself.
///
/// @param id the input's own id, else `<file name>` or `<file name>#<record number from 1>`
/// @param problems what was wrong with it; their spans lie in [#text()]
public record Page(String id, Origin origin, Content content, List<Problem> problems)
    implements Item {
  public Page {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(content, "content");
    problems = List.copyOf(problems);
  }

  /// A page of visible text; see [Content.Text].
  public Page(String id, Origin origin, String text, @Nullable Span title, List<Problem> problems) {
    this(id, origin, new Content.Text(text, title), problems);
  }

  /// The characters of its [#content()]: visible text, or the source of its markup.
  public String text() {
    return content.text();
  }

  /// The span of the title in [#text()] where the input keeps it apart; null for markup.
  public @Nullable Span title() {
    return switch (content) {
      case Content.Text(var text, var title) -> title;
      case Content.Markup markup -> null;
    };
  }
}
