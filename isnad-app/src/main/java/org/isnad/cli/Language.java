package org.isnad.cli;

import java.util.Locale;

/// The language of labels; the words of a report always stand as they are.
enum Language {
  EN,
  AR;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
