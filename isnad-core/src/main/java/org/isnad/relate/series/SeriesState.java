package org.isnad.relate.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What figures may still belong to, and the series that are done. Immutable and thread-safe. Figures of an event are compared for some days; of those
/// that then stand alone nothing is kept.
///
/// Buckets lie in pieces, and a day makes only those anew in which it changes something. Then it also clears them of what is past; what is past elsewhere is
/// not given out.
public final class SeriesState {
  private static final int PIECES = 256;

  /// Nothing folded yet.
  public static final SeriesState EMPTY =
      new SeriesState(Collections.nCopies(PIECES, Map.of()), null, null);

  /// By bucket; the maps are never changed.
  private final List<Map<String, List<Track>>> pieces;

  private final @Nullable Done done;
  private final @Nullable LocalDate last;

  /// @param last the last day that was folded, undated ones left out
  private SeriesState(
      List<Map<String, List<Track>>> pieces, @Nullable Done done, @Nullable LocalDate last) {
    this.pieces = pieces;
    this.done = done;
    this.last = last;
  }

  /// Tracks that nothing will join any more: those of a day, and what was done before it.
  private record Done(@Nullable Done before, List<Track> tracks) {}

  @Nullable LocalDate last() {
    return last;
  }

  private static int piece(String bucket) {
    int hash = bucket.hashCode();
    return (hash ^ hash >>> 16) & PIECES - 1;
  }

  /// The tracks of a bucket, in the order of their first figures; some may be past.
  List<Track> of(String bucket) {
    return pieces.get(piece(bucket)).getOrDefault(bucket, List.of());
  }

  /// The state after a day.
  ///
  /// @param changed the tracks of buckets in which the day changed something, none of them past
  /// @param settled tracks of these buckets that have become past and are series
  /// @param now the day, or the last before it where it is none
  SeriesState with(Map<String, List<Track>> changed, List<Track> settled, @Nullable LocalDate now) {
    List<Track> past = new ArrayList<>(settled);
    List<Map<String, List<Track>>> more = new ArrayList<>(pieces);
    changed.forEach((bucket, tracks) -> {
      int piece = piece(bucket);
      if (more.get(piece) == pieces.get(piece)) {
        more.set(piece, cleared(pieces.get(piece), changed, now, past));
      }
      if (!tracks.isEmpty()) {
        more.get(piece).put(bucket, List.copyOf(tracks));
      }
    });
    return new SeriesState(
        Collections.unmodifiableList(more), past.isEmpty() ? done : new Done(done, past), now);
  }

  /// A piece without what changed and what is past.
  private static Map<String, List<Track>> cleared(
      Map<String, List<Track>> piece,
      Map<String, List<Track>> changed,
      @Nullable LocalDate now,
      List<Track> past) {
    Map<String, List<Track>> cleared = HashMap.newHashMap(piece.size() + 2);
    piece.forEach((bucket, tracks) -> {
      if (!changed.containsKey(bucket)) {
        List<Track> open = open(tracks, now, past);
        if (!open.isEmpty()) {
          cleared.put(bucket, open);
        }
      }
    });
    return cleared;
  }

  /// The tracks that are not past.
  ///
  /// @param past takes those that are past and series
  static List<Track> open(List<Track> tracks, @Nullable LocalDate now, List<Track> past) {
    int kept = 0;
    for (Track track : tracks) {
      kept += track.isPast(now) ? 0 : 1;
    }
    if (kept == tracks.size()) {
      return tracks;
    }
    List<Track> open = new ArrayList<>(kept);
    for (Track track : tracks) {
      if (!track.isPast(now)) {
        open.add(track);
      } else if (SeriesClosing.isSeries(track)) {
        past.add(track.settled());
      }
    }
    return List.copyOf(open);
  }

  /// Every track that is a series already or may still become one.
  List<Track> all() {
    List<Track> all = new ArrayList<>();
    for (Map<String, List<Track>> piece : pieces) {
      List<Track> past = new ArrayList<>();
      piece.values().forEach(tracks -> all.addAll(open(tracks, last, past)));
      all.addAll(past);
    }
    for (Done part = done; part != null; part = part.before) {
      all.addAll(part.tracks);
    }
    return all;
  }
}
