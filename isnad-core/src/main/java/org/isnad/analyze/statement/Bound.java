package org.isnad.analyze.statement;

/// Where a noun phrase that is being read ends at the latest.
///
/// @param limit one past the last token that it may take
/// @param joined letters (ب، ل) that, joined to a word, begin what is said, so that the phrase ends before them; "" for none
/// @param object whether what is said may be a bare noun phrase right behind this one: «أكد الوزراء أهمية …»
record Bound(int limit, String joined, boolean object) {
  static Bound at(int limit) {
    return new Bound(limit, "", false);
  }
}
