package org.isnad.relate.story;

/// What texts tell, as it is compared: one text, or all texts of a story. Immutable.
///
/// @param texts how many texts, copies not counted
/// @param sum of the unit vectors of the texts
/// @param days on which they say that it happened
/// @param dates when they were published
record Matter(int texts, SparseVector sum, EventDays days, Dates dates) {
  /// Terms that a story is known by; the lighter ones of many texts are noise.
  private static final int MOST_TERMS = 600;

  Matter plus(Matter other) {
    return new Matter(
        texts + other.texts,
        sum.plus(other.sum).heaviest(MOST_TERMS),
        days.plus(other.days),
        dates.plus(other.dates));
  }

  /// The same, published on these days too.
  Matter published(Dates more) {
    return new Matter(texts, sum, days, dates.plus(more));
  }

  /// How alike all texts of the one and all of the other are: the sum over their pairs, each of cosine times agreement of days.
  ///
  /// @param table that holds the sum of this
  double likeness(Matter other, DotTable table) {
    return table.dot(other.sum) * days.agreement(other.days);
  }
}
