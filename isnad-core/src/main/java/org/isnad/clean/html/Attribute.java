package org.isnad.clean.html;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The attributes that reading a page asks about.
enum Attribute {
  CLASS,
  CONTENT,
  DATETIME,
  HIDDEN,
  HREF,
  HTTP_EQUIV,
  ID,
  ITEMPROP,
  LANG,
  NAME,
  PROPERTY,
  REL,
  ROLE,
  STYLE,
  TYPE;

  static final int COUNT = values().length;

  private static final Names<Attribute> NAMES = names();

  private static Names<Attribute> names() {
    Names.Builder<Attribute> names = new Names.Builder<>();
    for (Attribute attribute : values()) {
      names.add(attribute.name().toLowerCase(Locale.ROOT).replace('_', '-'), attribute);
    }
    return names.build();
  }

  static @Nullable Attribute of(String markup, int from, int to) {
    return NAMES.get(markup, from, to);
  }
}
