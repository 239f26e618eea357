package org.isnad.relate.utterance;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.Words;
import org.isnad.text.Span;

/// One passage of a statement, or several in a row, as one telling. Immutable.
record Part(List<Passage> passages) {
  /// By report, then by place.
  static final Comparator<Part> BY_PLACE = Comparator.comparing(Part::first, Passage.BY_PLACE);

  Part {
    passages = List.copyOf(passages);
  }

  Part(Passage passage) {
    this(List.of(passage));
  }

  Passage first() {
    return passages.getFirst();
  }

  private Passage last() {
    return passages.getLast();
  }

  Report report() {
    return first().report();
  }

  /// Where a part begins.
  ///
  /// @param part number of the passage in its statement
  record Place(String report, int statement, int part) {}

  Place place() {
    return place(first());
  }

  static Place place(Passage passage) {
    return new Place(passage.report().id(), passage.statement(), passage.part());
  }

  /// Where the next sentence of the statement begins.
  Place following() {
    return new Place(report().id(), first().statement(), last().part() + 1);
  }

  boolean sameStatement(Part other) {
    return first().statement() == other.first().statement()
        && report().id().equals(other.report().id());
  }

  /// Whether this part ends where the other begins.
  boolean before(Part next) {
    return last().part() + 1 == next.first().part();
  }

  Part with(Part next) {
    return new Part(Stream.concat(passages.stream(), next.passages.stream()).toList());
  }

  /// The words; of a whole statement the statement's own span, marks included.
  Span span() {
    Passage first = first();
    Passage last = last();
    Span statement = first.of().span();
    Words words = report().words();
    int start =
        first.from() == words.first(statement) ? statement.start() : words.start(first.from());
    int end = last.to() == words.end(statement) ? statement.end() : words.end(last.to() - 1);
    return new Span(start, end);
  }
}
