package org.isnad.clean;

import org.isnad.source.Page;

/// Tells the article from the page's furniture. Immutable and thread-safe; loading reads the lexicons once.
public final class Cleaner {
  private final Lexicons lexicons;
  private final CleanOptions options;

  private Cleaner(Lexicons lexicons, CleanOptions options) {
    this.lexicons = lexicons;
    this.options = options;
  }

  /// Reads the lexicons.
  public static Cleaner load() {
    return load(CleanOptions.NONE);
  }

  /// Reads the lexicons; `options` hold for every page.
  public static Cleaner load(CleanOptions options) {
    return new Cleaner(Lexicons.load(), options);
  }

  /// The article of the page, or why there is none.
  public Cleaned clean(Page page) {
    return Pass.of(page, lexicons, options);
  }
}
