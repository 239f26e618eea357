package org.isnad.clean;

import org.jspecify.annotations.Nullable;

/// What the caller knows better than the pages.
///
/// @param published when the articles were published, ISO 8601 or another usual shape; null: as each page says
/// @param outlet who published them; null: as each page says
/// @param profile what the pages of their sources have in common; null: each page decides for itself
/// @param keepOther whether an article in another language is handed on, to be kept without an analysis, rather than refused
public record CleanOptions(
    @Nullable String published,
    @Nullable String outlet,
    @Nullable SourceProfile profile,
    boolean keepOther) {
  /// Everything as the pages say.
  public static final CleanOptions NONE = new CleanOptions(null, null, null, false);

  public CleanOptions(@Nullable String published, @Nullable String outlet) {
    this(published, outlet, null, false);
  }
}
