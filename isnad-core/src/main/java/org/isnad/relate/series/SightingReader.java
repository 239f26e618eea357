package org.isnad.relate.series;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analyze.figure.Figure;
import org.isnad.relate.entity.EntityIds;
import org.isnad.relate.report.Report;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// Reads which figures of reports may be of a series. Used by one thread.
final class SightingReader {
  private final EntityIds ids;
  private final CountedNouns nouns;
  private final QuantityReader quantities;
  private final States states;
  private final FoldedWords scan = new FoldedWords();

  SightingReader(EntityIds ids, CountedNouns nouns, QuantityReader quantities, States states) {
    this.ids = ids;
    this.nouns = nouns;
    this.quantities = quantities;
    this.states = states;
  }

  /// Of a report, in the order of its text.
  List<Sighting> read(Report report) {
    List<Sighting> found = new ArrayList<>();
    OccurrenceReader reader = new OccurrenceReader(report, ids, nouns, states, scan);
    List<Read> ofSentence = new ArrayList<>();
    Span sentenceBefore = null;
    for (Figure figure : report.analysis().figures()) {
      Span sentence = Sentences.at(report, figure.span().start());
      if (sentence == null) {
        continue;
      }
      if (!sentence.equals(sentenceBefore)) {
        add(ofSentence, reader, found);
        ofSentence.clear();
        sentenceBefore = sentence;
      }
      Quantity before = ofSentence.isEmpty() ? null : ofSentence.getLast().quantity();
      ofSentence.add(
          new Read(figure, quantities.read(report.text(), figure, before, scan), sentence));
    }
    add(ofSentence, reader, found);
    return found;
  }

  /// A figure of a sentence; the quantity is null where nothing ties it to others.
  private record Read(Figure figure, @Nullable Quantity quantity, Span sentence) {}

  /// Adds the figures of a sentence. One that lists several values of one quantity tells of several things («25 محطة بـ33 جنيها و35 محطة بـ41»), unless
  /// they are a part and its whole.
  private static void add(List<Read> ofSentence, OccurrenceReader reader, List<Sighting> found) {
    for (Read one : ofSentence) {
      if (one.quantity() != null && !isListed(one, one.quantity(), ofSentence)) {
        found.add(
            new Sighting(
                one.quantity(), reader.read(one.figure(), one.quantity(), one.sentence())));
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
}
