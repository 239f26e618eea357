package org.isnad.relate.story;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// To which story each report of the day belongs, and each of the days just before it whose story may still grow, as far as it is known. Immutable.
///
/// @param byReport story ids by report id
public record StoryIds(Map<String, String> byReport) {
  /// Nothing is known.
  public static final StoryIds NONE = new StoryIds(Map.of());

  public StoryIds {
    byReport = Map.copyOf(byReport);
  }

  /// The story; null for an older report.
  public @Nullable String of(String report) {
    return byReport.get(report);
  }
}
