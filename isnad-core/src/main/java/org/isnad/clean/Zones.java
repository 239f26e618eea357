package org.isnad.clean;

import java.util.List;

/// Where a page's running text begins and ends, by the lines that are kept.
///
/// @param firstProse index of the first line of running text, the number of lines where there is none
/// @param lastProse index of the last one, -1 where there is none
record Zones(int firstProse, int lastProse) {
  static Zones of(List<PageLine> lines) {
    int first = lines.size();
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isDropped() && lines.get(i).isProse()) {
        first = Math.min(first, i);
        last = i;
      }
    }
    return new Zones(first, last);
  }

  boolean isBefore(int line) {
    return line < firstProse;
  }

  boolean isAfter(int line) {
    return lastProse >= 0 && line > lastProse;
  }
}
