package org.isnad.archive.search;

import java.util.Objects;

/// How words are looked for.
///
/// @param variants whether other spellings and names of the same are looked for as well
/// @param loosest the loosest form by which a word may be found; words between quotation marks are never found by more than [Form#PARTICLELESS]
/// @param recency whether of two equal hits the more recent one stands higher, mildly; counted from the newest report of the archive
public record SearchOptions(boolean variants, Form loosest, boolean recency) {
  /// Variants, all forms, no recency.
  public static final SearchOptions DEFAULT = new SearchOptions(true, Form.STEM, false);

  public SearchOptions {
    Objects.requireNonNull(loosest, "loosest");
  }
}
