package org.isnad.relate.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.analyze.figure.Figure;
import org.isnad.relate.entity.EntityIds;
import org.isnad.relate.report.Day;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.StemCounts;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// Folds one day: gives each figure to the quantity that it is of, report by report in the order of the day. Used once.
final class SeriesFold {
  private final SeriesState state;
  private final Day day;
  private final EntityIds ids;
  private final CountedNouns nouns;
  private final QuantityReader quantities;
  private final States states;
  private final Likeness likeness;
  private final FoldedWords scan = new FoldedWords();
  private final @Nullable LocalDate now;

  /// The buckets of the day.
  private final Map<String, List<Track>> open = new HashMap<>();

  /// Series of these buckets that are over.
  private final List<Track> past = new ArrayList<>();

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
    this.now = day.date() == null ? state.last() : day.date();
    this.likeness = new Likeness(counts);
  }

  SeriesState fold() {
    day.reports().forEach(this::read);
    return state.with(open, past, now);
  }

  private void read(Report report) {
    OccurrenceReader reader = new OccurrenceReader(report, ids, nouns, states, scan);
    List<Read> ofSentence = new ArrayList<>();
    Span sentenceBefore = null;
    for (Figure figure : report.analysis().figures()) {
      Span sentence = Sentences.at(report, figure.span().start());
      if (sentence == null) {
        continue;
      }
      if (!sentence.equals(sentenceBefore)) {
        place(ofSentence, reader);
        ofSentence.clear();
        sentenceBefore = sentence;
      }
      Quantity before = ofSentence.isEmpty() ? null : ofSentence.getLast().quantity();
      ofSentence.add(
          new Read(figure, quantities.read(report.text(), figure, before, scan), sentence));
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
          && other.quantity().sharesBucket(quantity)
          && other.figure().value().compareTo(one.figure().value()) != 0
          && one.figure().whole() == null
          && other.figure().whole() == null) {
        return true;
      }
    }
    return false;
  }

  private void place(Quantity quantity, Occurrence next) {
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
