package org.isnad.relate.duplicate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What finding duplicates remembers of the days folded so far: the reports of the window and their classes of copies. Immutable and thread-safe.
public final class DuplicateState {
  /// Nothing folded.
  public static final DuplicateState EMPTY = new DuplicateState(List.of(), List.of());

  private final List<Segment> segments;
  private final List<CopyClass> classes;

  DuplicateState(List<Segment> segments, List<CopyClass> classes) {
    this.segments = List.copyOf(segments);
    this.classes = List.copyOf(classes);
  }

  /// A segment a day, the oldest first.
  List<Segment> segments() {
    return segments;
  }

  List<CopyClass> classes() {
    return classes;
  }

  /// Of which report each report of the window is a copy.
  public Copies copies() {
    Map<String, String> origins = new HashMap<>();
    for (CopyClass copies : classes) {
      String origin = copies.origin().id();
      for (String member : copies.members()) {
        if (!member.equals(origin)) {
          origins.put(member, origin);
        }
      }
    }
    return new Copies(origins);
  }
}
