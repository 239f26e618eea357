package org.isnad.relate.report;

import java.time.LocalDate;
import java.util.Objects;
import org.isnad.analyze.Analysis;
import org.isnad.clean.ArticleDate;
import org.jspecify.annotations.Nullable;

/// A report as it is compared with others. Immutable.
///
/// @param words of its article, title included
public record Report(Analysis analysis, Words words) {
  public Report {
    Objects.requireNonNull(analysis, "analysis");
    Objects.requireNonNull(words, "words");
  }

  /// What is kept of it as long as other reports may tell what it tells: its text, its words without their forms, its statements, and the names,
  /// figures and times that stand in these, with those who speak.
  public Report told() {
    return Telling.of(this);
  }

  /// Its id, by which relations name it.
  public String id() {
    return analysis.article().id();
  }

  /// The text that spans count in.
  public String text() {
    return analysis.article().text();
  }

  /// Who published it; null where neither input nor text tell.
  public @Nullable String outlet() {
    return analysis.article().origin().outlet();
  }

  /// The address it was found at.
  public @Nullable String url() {
    return analysis.article().origin().url();
  }

  /// The article's own day, in the zone of its publication; null where nothing settles it.
  public @Nullable LocalDate day() {
    ArticleDate date = analysis.article().date();
    return date == null ? null : date.day();
  }

  /// When it was published, as ISO 8601 tells it (a day, or a time with or without zone); null where nothing settles it.
  public @Nullable String published() {
    ArticleDate date = analysis.article().date();
    return date == null ? null : date.value();
  }
}
