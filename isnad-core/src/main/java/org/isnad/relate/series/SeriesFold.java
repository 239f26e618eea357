package org.isnad.relate.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.analyze.figure.Figure;
import org.isnad.relate.entity.EntityIds;
import org.isnad.relate.report.Day;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.StemCounts;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// Folds one day: gives each figure to the quantity that it is of, report by report in the order of the day. Used once.
final class SeriesFold {
  /// For how many days figures of what befell people are compared, of another event, of a market, and of an indicator.
  private static final int CASUALTY_DAYS = 2;

  private static final int EVENT_DAYS = 6;

  private static final int MARKET_DAYS = 60;
  private static final int INDICATOR_DAYS = 3 * 366;

  private final SeriesState state;
  private final Day day;
  private final EntityIds ids;
  private final CountedNouns nouns;
  private final QuantityReader quantities;
  private final States states;
  private final Likeness likeness;
  private final Map<String, List<Track>> open = new HashMap<>();

  SeriesFold(
      SeriesState state,
      Day day,
      EntityIds ids,
      StemCounts counts,
      CountedNouns nouns,
      QuantityReader quantities,
      States states) {
    this.state = state;
    this.day = day;
    this.ids = ids;
    this.nouns = nouns;
    this.quantities = quantities;
    this.states = states;
    this.likeness = new Likeness(counts);
  }

  SeriesState fold() {
    List<Track> done = new ArrayList<>(state.done());
    new TreeMap<>(state.open())
        .forEach((bucket, tracks) -> {
          List<Track> kept = new ArrayList<>(tracks.size());
          for (Track track : tracks) {
            if (!isPast(track)) {
              kept.add(track);
            } else if (SeriesClosing.isSeries(track)) {
              done.add(track.settled());
            }
          }
          if (!kept.isEmpty()) {
            open.put(bucket, kept);
          }
        });
    day.reports().forEach(this::read);
    return new SeriesState(open, done);
  }

  private boolean isPast(Track track) {
    LocalDate last = track.lastDay();
    LocalDate now = day.date();
    if (last == null || now == null) {
      return false;
    }
    int days =
        switch (track.quantity().reach()) {
          case CASUALTIES -> CASUALTY_DAYS;
          case EVENT -> EVENT_DAYS;
          case MARKET -> MARKET_DAYS;
          case INDICATOR -> INDICATOR_DAYS;
        };
    return last.isBefore(now.minusDays(days));
  }

  private void read(Report report) {
    OccurrenceReader reader = new OccurrenceReader(report, ids, nouns, states);
    List<Read> ofSentence = new ArrayList<>();
    Span sentenceBefore = null;
    for (Figure figure : report.analysis().figures()) {
      Span sentence = reader.sentence(figure.span());
      if (sentence == null) {
        continue;
      }
      if (!sentence.equals(sentenceBefore)) {
        place(ofSentence, reader);
        ofSentence.clear();
        sentenceBefore = sentence;
      }
      Quantity before = ofSentence.isEmpty() ? null : ofSentence.getLast().quantity();
      ofSentence.add(new Read(figure, quantities.read(report.text(), figure, before), sentence));
    }
    place(ofSentence, reader);
  }

  /// A figure of a sentence; the quantity is null where nothing ties it to others.
  private record Read(Figure figure, @Nullable Quantity quantity, Span sentence) {}

  /// Places the figures of a sentence. One that lists several values of one quantity tells of several things («25 محطة بـ33 جنيها و35 محطة بـ41»), unless
  /// they are a part and its whole.
  private void place(List<Read> ofSentence, OccurrenceReader reader) {
    for (Read one : ofSentence) {
      if (one.quantity() != null && !isListed(one, one.quantity(), ofSentence)) {
        place(one.quantity(), reader.read(one.figure(), one.quantity(), one.sentence()));
      }
    }
  }

  private static boolean isListed(Read one, Quantity quantity, List<Read> ofSentence) {
    if (quantity.isLasting()) {
      return false;
    }
    for (Read other : ofSentence) {
      if (other.quantity() != null
          && other.quantity().bucket().equals(quantity.bucket())
          && other.figure().value().compareTo(one.figure().value()) != 0
          && one.figure().whole() == null
          && other.figure().whole() == null) {
        return true;
      }
    }
    return false;
  }

  private void place(Quantity quantity, Occurrence next) {
    List<Track> tracks = open.computeIfAbsent(quantity.bucket(), k -> new ArrayList<>());
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
