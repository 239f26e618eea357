package org.isnad.bench.accuracy;

import java.util.List;
import java.util.Objects;
import org.isnad.text.Span;

/// One annotated report.
///
/// @param outlet "" where none is given
/// @param text what offsets count over, as it stands
/// @param plain the same, of the same length, with every half of a surrogate pair as U+FFFD: what words and names are read from
/// @param names the report's names: which forms belong together
record GoldDocument(
    String id, String outlet, String text, String plain, Words words, Gold gold, SameName names) {
  private static final char REPLACEMENT = '\ufffd';

  GoldDocument {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(gold, "gold");
    if (text.length() != plain.length()) {
      throw new IllegalArgumentException("offsets differ: " + id);
    }
  }

  static GoldDocument of(String id, String outlet, String text, Gold gold) {
    String plain = plain(text);
    return new GoldDocument(
        id, outlet, text, plain, Words.of(plain), gold, SameName.of(gold.entities()));
  }

  List<WordRange> ranges(List<Span> spans) {
    return spans.stream().map(words::touching).toList();
  }

  /// The text without characters beyond the Basic Multilingual Plane, which no word of the gold is made of.
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      if (Character.isSurrogate(plain.charAt(i))) {
        plain.setCharAt(i, REPLACEMENT);
      }
    }
    return plain.toString();
  }
}
