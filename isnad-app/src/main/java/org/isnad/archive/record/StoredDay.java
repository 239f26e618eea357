package org.isnad.archive.record;

import java.time.LocalDate;
import java.util.Objects;
import org.isnad.clean.ArticleDate;

/// The day of a report.
///
/// @param basis what it rests on
/// @param confidence 0–1
public record StoredDay(LocalDate date, ArticleDate.Basis basis, double confidence) {
  public StoredDay {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(basis, "basis");
  }
}
