package org.isnad.source;

import java.nio.charset.Charset;
import java.util.Objects;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// What a page holds, decoded: text that a reader sees, or markup that is still to be read.
public sealed interface Content {
  /// The characters as decoded, never rewritten: of [Text] what a reader sees, of [Markup] its source with tags and references.
  String text();

  /// Visible text.
  ///
  /// @param text title + "\n\n" + body where the input keeps them apart, a plain file as decoded
  /// @param title the span of the title where the input keeps it apart
  record Text(String text, @Nullable Span title) implements Content {
    public Text {
      Objects.requireNonNull(text, "text");
      if (title != null && title.end() > text.length()) {
        throw new IllegalArgumentException("title " + title + " lies outside the text");
      }
    }
  }

  /// HTML or XHTML: a whole page, or a fragment out of a feed or a record.
  ///
  /// @param text the source, without a byte order mark
  /// @param charset what the source was decoded from; UTF-8 for a fragment out of a decoded record
  /// @param title what the input itself, not the markup, names as the title: plain text, references resolved
  record Markup(String text, Charset charset, @Nullable String title) implements Content {
    public Markup {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(charset, "charset");
    }
  }
}
