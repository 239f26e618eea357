package org.isnad.archive.record;

import java.util.Objects;
import org.isnad.source.Origin;
import org.jspecify.annotations.Nullable;

/// A report of the record without its text and findings.
///
/// @param number in the record; never given twice
/// @param id as the wire has it, of one report only
/// @param day null where nothing settles it
/// @param length of its text, in UTF-16 code units
public record StoredReport(
    long number,
    String id,
    Origin origin,
    @Nullable String title,
    String language,
    @Nullable StoredDay day,
    Edition edition,
    int length) {
  public StoredReport {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(edition, "edition");
  }
}
