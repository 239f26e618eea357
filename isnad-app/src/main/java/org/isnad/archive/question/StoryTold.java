package org.isnad.archive.question;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.isnad.relate.story.Story;

/// A story in full.
///
/// @param reports those that tell it, by time
/// @param evidence the words on which its roots and edges rest
/// @param names what those between are called, by the ids that the edges give: persons and bodies by the name across reports
/// @param utterances what more than one report tells, and how they differ
public record StoryTold(
    Story story,
    List<ReportLine> reports,
    List<Cited> evidence,
    Map<String, String> names,
    List<UtteranceTold> utterances) {
  public StoryTold {
    Objects.requireNonNull(story, "story");
    reports = List.copyOf(reports);
    evidence = List.copyOf(evidence);
    names = Collections.unmodifiableMap(new TreeMap<>(names));
    utterances = List.copyOf(utterances);
  }
}
