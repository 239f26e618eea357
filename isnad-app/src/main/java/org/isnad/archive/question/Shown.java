package org.isnad.archive.question;

import java.util.List;
import java.util.Objects;
import org.isnad.analyze.Analysis;
import org.isnad.archive.record.StoredReport;
import org.isnad.relate.duplicate.Duplicate;
import org.jspecify.annotations.Nullable;

/// A report in full, and what the record knows of it besides.
///
/// @param stored where it came from and what analyzed it
/// @param versions all reports of its address, this one included, the first to arrive first
/// @param story the story that it tells; null where it tells none
/// @param duplicates of which it is one side
/// @param utterances what it tells and other reports tell too
public record Shown(
    StoredReport stored,
    Analysis analysis,
    List<StoredReport> versions,
    @Nullable StoryRow story,
    List<Duplicate> duplicates,
    List<UtteranceTold> utterances) {
  public Shown {
    Objects.requireNonNull(stored, "stored");
    Objects.requireNonNull(analysis, "analysis");
    versions = List.copyOf(versions);
    duplicates = List.copyOf(duplicates);
    utterances = List.copyOf(utterances);
  }
}
