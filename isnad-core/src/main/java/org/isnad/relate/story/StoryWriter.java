package org.isnad.relate.story;

/// Writes a [Story] from what was gathered. Static and thread-safe.
final class StoryWriter {
  private static final String ID = "story:";

  /// Of a title that asks instead of telling, what is left of its likeness.
  private static final double QUESTION = 0.7;

  private StoryWriter() {}

  static Story story(Gathering story) {
    RootGraph graph = RootGraph.of(story.tellings());
    return new Story(
        id(story),
        name(story),
        story.tellings().stream().map(Telling::report).toList(),
        graph.roots(),
        graph.edges());
  }

  /// After the report that came first.
  static String id(Gathering story) {
    return id(story.first());
  }

  static String id(String firstReport) {
    return ID + firstReport;
  }

  /// The title whose words are most the story's; of several the earliest.
  private static String name(Gathering story) {
    String best = "";
    double most = -1;
    for (Telling telling : story.tellings()) {
      double central = telling.titleWords().dot(story.matter().sum());
      if (telling.title().endsWith("؟") || telling.title().endsWith("?")) {
        central *= QUESTION;
      }
      if (central > most) {
        most = central;
        best = telling.title();
      }
    }
    return best;
  }
}
