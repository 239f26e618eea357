package org.isnad.archive.question;

import java.util.List;
import java.util.Objects;
import org.isnad.relate.story.Story;

/// A story in full.
///
/// @param reports those that tell it, by time
/// @param evidence the words on which its roots and edges rest
/// @param utterances what more than one report tells, and how they differ
public record StoryTold(
    Story story, List<ReportLine> reports, List<Cited> evidence, List<UtteranceTold> utterances) {
  public StoryTold {
    Objects.requireNonNull(story, "story");
    reports = List.copyOf(reports);
    evidence = List.copyOf(evidence);
    utterances = List.copyOf(utterances);
  }
}
