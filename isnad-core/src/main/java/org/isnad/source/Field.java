package org.isnad.source;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a record of an input may say of itself.
public enum Field {
  /// The record's own id.
  ID,
  /// Who published it.
  OUTLET,
  /// Its address.
  URL,
  /// When it was published.
  PUBLISHED,
  /// When it was fetched.
  RETRIEVED,
  /// Its title, plain text.
  TITLE,
  /// Its visible text.
  TEXT,
  /// Its text as HTML, a page or a fragment.
  HTML,
  /// Text or HTML, which is told by looking.
  BODY;

  /// As users write it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The field of that name, or null.
  public static @Nullable Field of(String word) {
    for (Field field : values()) {
      if (field.word().equals(word)) {
        return field;
      }
    }
    return null;
  }
}
