package org.isnad.relate.story;

import java.util.List;
import org.isnad.clean.Layout;
import org.isnad.relate.report.Report;
import org.isnad.text.Span;

/// Where a report tells its news: the title and what stands below it. Static and thread-safe.
final class Opening {
  /// UTF-16 units after the title.
  private static final int UNITS = 400;

  private Opening() {}

  /// One past its last unit.
  static int end(Report report) {
    Layout layout = report.analysis().article().layout();
    Span title = layout.title();
    if (title != null) {
      return title.end() + UNITS;
    }
    List<Span> content = layout.content();
    return content.isEmpty() ? 0 : content.getFirst().start() + UNITS;
  }
}
