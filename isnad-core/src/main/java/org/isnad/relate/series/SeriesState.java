package org.isnad.relate.series;

import java.util.List;
import java.util.Map;
import org.isnad.relate.report.StemCounts;

/// What figures may still belong to, and the series that are done. Immutable and thread-safe. Figures of an event are compared for some days; of those
/// that then stand alone nothing is kept.
public final class SeriesState {
  /// Nothing folded yet.
  public static final SeriesState EMPTY = new SeriesState(Map.of(), List.of(), StemCounts.NONE);

  /// By bucket.
  private final Map<String, List<Track>> open;

  private final List<Track> done;
  private final StemCounts counts;

  SeriesState(Map<String, List<Track>> open, List<Track> done, StemCounts counts) {
    this.open = Map.copyOf(open);
    this.done = List.copyOf(done);
    this.counts = counts;
  }

  Map<String, List<Track>> open() {
    return open;
  }

  List<Track> done() {
    return done;
  }

  StemCounts counts() {
    return counts;
  }
}
