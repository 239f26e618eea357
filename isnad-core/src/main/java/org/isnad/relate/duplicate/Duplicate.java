package org.isnad.relate.duplicate;

import java.util.List;
import java.util.Objects;
import org.isnad.text.Span;

/// A report that takes over another's text, or a later version of what stood at the same address.
///
/// @param a id of the earlier report
/// @param b id of the later
/// @param similarity 0–1: of the word 5-shingles of both bodies, Jaccard
/// @param added what `b` has and `a` has not, titles included; spans of whole words in `b`. What stands elsewhere in `a` is not added
/// @param cut what `a` has and `b` has not; spans of whole words in `a`
public record Duplicate(
    String a, String b, Kind kind, double similarity, List<Span> added, List<Span> cut) {
  public Duplicate {
    Objects.requireNonNull(a, "a");
    Objects.requireNonNull(b, "b");
    Objects.requireNonNull(kind, "kind");
    added = List.copyOf(added);
    cut = List.copyOf(cut);
    if (!(similarity >= 0 && similarity <= 1)) {
      throw new IllegalArgumentException("similarity is 0–1: " + similarity);
    }
  }

  /// How much of the text was taken over; `class` on the wire.
  public enum Kind {
    /// Word for word but for furniture, honorifics, spelling and a trim.
    COPY,
    /// The core of the one stands in the other: shortened, reworded, reordered or under a new lead.
    EDITED
  }
}
