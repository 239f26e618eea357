package org.isnad.archive.question;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One on whom reports stand.
///
/// @param kind as what it is counted; one name may be of several
/// @param medium of those between report and speaker: `agency`, `outlet`, …; null for others
/// @param reports that it published, that name it, or (of roots) whose stories stand on it
/// @param statements that it published, or that are told through it
/// @param first the first day of its reports; null where none has a day
/// @param last the last one
public record SourceRow(
    Kind kind,
    String name,
    @Nullable String medium,
    int reports,
    int statements,
    @Nullable String first,
    @Nullable String last) {
  public SourceRow {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
  }

  /// As what a source is counted.
  public enum Kind {
    /// It published reports.
    OUTLET,
    /// It stands between reports and speakers.
    RELAY,
    /// Reports name it as their source, below, above or beside their text.
    CREDIT,
    /// Stories stand on it in the end.
    ROOT
  }
}
