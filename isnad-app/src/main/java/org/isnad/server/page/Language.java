package org.isnad.server.page;

import java.util.Locale;

/// A language of the pages.
public enum Language {
  AR("rtl"),
  EN("ltr");

  private final String direction;

  Language(String direction) {
    this.direction = direction;
  }

  /// Its BCP 47 tag, which is also the first part of every page's path.
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// `rtl` or `ltr`.
  public String direction() {
    return direction;
  }

  /// The other one.
  public Language other() {
    return switch (this) {
      case AR -> EN;
      case EN -> AR;
    };
  }
}
