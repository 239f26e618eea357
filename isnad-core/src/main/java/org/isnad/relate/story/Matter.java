package org.isnad.relate.story;

import org.jspecify.annotations.Nullable;

/// What texts tell, as it is compared: one text, or all texts of a story. Immutable and thread-safe.
final class Matter {
  /// Terms that a story is known by; the lighter ones of many texts are noise.
  private static final int MOST_TERMS = 600;

  private final int texts;
  private final SparseVector sum;
  private final EventDays days;
  private final Dates dates;

  /// Kept when it is asked for: what stands for days is looked for every day. Whichever thread makes it makes the same. Transient, for it tells nothing that
  /// the sum does not.
  private transient @Nullable SparseVector found;

  /// @param texts how many texts, copies not counted
  /// @param sum of the unit vectors of the texts
  /// @param days on which they say that it happened
  /// @param dates when they were published
  Matter(int texts, SparseVector sum, EventDays days, Dates dates) {
    this.texts = texts;
    this.sum = sum;
    this.days = days;
    this.dates = dates;
  }

  int texts() {
    return texts;
  }

  SparseVector sum() {
    return sum;
  }

  Dates dates() {
    return dates;
  }

  Matter plus(Matter other) {
    return new Matter(
        texts + other.texts,
        sum.plus(other.sum).heaviest(MOST_TERMS),
        days.plus(other.days),
        dates.plus(other.dates));
  }

  /// The same, published on these days too.
  Matter published(Dates more) {
    Matter same = new Matter(texts, sum, days, dates.plus(more));
    same.found = found;
    return same;
  }

  /// The heaviest terms, by which it is found ([Candidates]).
  SparseVector found() {
    SparseVector terms = found;
    if (terms == null) {
      terms = sum.heaviest(Candidates.terms(texts));
      found = terms;
    }
    return terms;
  }

  /// How alike all texts of the one and all of the other are: the sum over their pairs, each of cosine times agreement of days.
  ///
  /// @param table that holds the sum of this
  double likeness(Matter other, DotTable table) {
    return table.dot(other.sum) * days.agreement(other.days);
  }
}
