package org.isnad.relate.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What figures may still belong to, and the series that are done. Immutable and thread-safe. Figures of an event are compared for some days; of those
/// that then stand alone nothing is kept.
public final class SeriesState {
  /// Nothing folded yet.
  public static final SeriesState EMPTY = new SeriesState(Pieces.empty(), null, null);

  /// By bucket, each in the order of the first figures.
  private final Pieces<Track> open;

  private final @Nullable Done<Track> done;
  private final @Nullable LocalDate last;

  private SeriesState(Pieces<Track> open, @Nullable Done<Track> done, @Nullable LocalDate last) {
    this.open = open;
    this.done = done;
    this.last = last;
  }

  /// The last day that was folded, undated ones left out; null before the first.
  @Nullable LocalDate last() {
    return last;
  }

  /// The tracks of a bucket that are not past.
  ///
  /// @param past takes those that are, and are series
  List<Track> of(String bucket, @Nullable LocalDate now, List<Track> past) {
    return Pieces.open(
        bucket, open.of(bucket), track -> track.isPast(now), (key, track) -> settle(track, past));
  }

  private static void settle(Track track, List<Track> past) {
    if (SeriesClosing.isSeries(track)) {
      past.add(track.settled());
    }
  }

  /// The state after a day.
  ///
  /// @param changed the tracks of buckets in which the day changed something, none of them past
  /// @param past tracks of these buckets that are past, and are series
  /// @param now the day, or the last before it where it is none
  SeriesState with(Map<String, List<Track>> changed, List<Track> past, @Nullable LocalDate now) {
    List<Track> settled = new ArrayList<>(past);
    Pieces<Track> more =
        open.with(changed, track -> track.isPast(now), (key, track) -> settle(track, settled));
    return new SeriesState(more, Done.after(done, settled), now);
  }

  /// Every track that is a series already or may still become one.
  List<Track> all() {
    List<Track> all = new ArrayList<>();
    open.each((bucket, tracks) -> all.addAll(of(bucket, last, all)));
    Done.addAll(done, all);
    return all;
  }
}
