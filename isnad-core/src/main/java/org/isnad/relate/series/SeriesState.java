package org.isnad.relate.series;

import java.util.List;
import java.util.Map;

/// What figures may still belong to, and the series that are done. Immutable and thread-safe. Figures of an event are compared for some days; of those
/// that then stand alone nothing is kept.
public final class SeriesState {
  /// Nothing folded yet.
  public static final SeriesState EMPTY = new SeriesState(Map.of(), List.of());

  /// By bucket.
  private final Map<String, List<Track>> open;

  private final List<Track> done;

  SeriesState(Map<String, List<Track>> open, List<Track> done) {
    this.open = Map.copyOf(open);
    this.done = List.copyOf(done);
  }

  Map<String, List<Track>> open() {
    return open;
  }

  List<Track> done() {
    return done;
  }
}
