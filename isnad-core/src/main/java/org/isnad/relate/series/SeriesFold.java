package org.isnad.relate.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.relate.report.StemCounts;
import org.jspecify.annotations.Nullable;

/// Folds one day: gives each figure to the quantity that it is of, in the order in which they come. Used once.
final class SeriesFold {
  private final SeriesState state;
  private final Likeness likeness;
  private final @Nullable LocalDate now;

  /// The buckets of the day.
  private final Map<String, List<Track>> open = new HashMap<>();

  /// Series of these buckets that are over.
  private final List<Track> past = new ArrayList<>();

  /// @param date null for undated reports
  SeriesFold(SeriesState state, @Nullable LocalDate date, StemCounts counts) {
    this.state = state;
    this.now = date == null ? state.last() : date;
    this.likeness = new Likeness(counts);
  }

  SeriesState state() {
    return state.with(open, past, now);
  }

  void place(Sighting sighting) {
    Quantity quantity = sighting.quantity();
    Occurrence next = sighting.occurrence();
    List<Track> tracks =
        open.computeIfAbsent(
            quantity.bucket(), bucket -> new ArrayList<>(state.of(bucket, now, past)));
    int best = -1;
    double most = 0;
    for (int i = 0; i < tracks.size(); i++) {
      double like = likeness.of(tracks.get(i), quantity, next);
      if (like > most) {
        most = like;
        best = i;
      }
    }
    if (best < 0) {
      tracks.add(new Track(quantity, next.of(), List.of(next)));
    } else if (!tracks.get(best).tells(next)) {
      tracks.set(best, tracks.get(best).with(next));
    }
  }
}
