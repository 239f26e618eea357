package org.isnad.clean;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the caller knows better than the pages.
///
/// @param published when the articles were published, ISO 8601 or another usual shape; null: as each page says
/// @param outlet who published them; null: as each page says
/// @param profile what the pages of their sources have in common; null: each page decides for itself
/// @param keepOther whether an article in another language is handed on, to be kept without an analysis, rather than refused
/// @param today the day on which the caller reads them: markup that does not tell when it was fetched is believed no day after it; null: every day
public record CleanOptions(
    @Nullable String published,
    @Nullable String outlet,
    @Nullable SourceProfile profile,
    boolean keepOther,
    @Nullable LocalDate today) {
  /// Everything as the pages say.
  public static final CleanOptions NONE = new CleanOptions(null, null, null, false);

  public CleanOptions(@Nullable String published, @Nullable String outlet) {
    this(published, outlet, null, false);
  }

  public CleanOptions(
      @Nullable String published,
      @Nullable String outlet,
      @Nullable SourceProfile profile,
      boolean keepOther) {
    this(published, outlet, profile, keepOther, null);
  }

  /// The same with what the pages of their sources have in common.
  public CleanOptions with(@Nullable SourceProfile common) {
    return new CleanOptions(published, outlet, common, keepOther, today);
  }

  /// The same, read on that day.
  public CleanOptions on(LocalDate day) {
    return new CleanOptions(published, outlet, profile, keepOther, day);
  }
}
