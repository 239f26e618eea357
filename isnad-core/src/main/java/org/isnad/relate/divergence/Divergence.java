package org.isnad.relate.divergence;

import java.util.List;
import java.util.Objects;
import org.isnad.relate.report.At;

/// A difference between two tellings of one utterance. Never says who is right.
///
/// @param utterance the utterance's id
/// @param a id of the report that comes first among its tellings
/// @param b id of the other
/// @param spans the words that differ, those of `a` first; of what the one leaves out, the other's words alone
public record Divergence(String utterance, String a, String b, What what, List<At> spans) {
  public Divergence {
    Objects.requireNonNull(utterance, "utterance");
    Objects.requireNonNull(a, "a");
    Objects.requireNonNull(b, "b");
    Objects.requireNonNull(what, "what");
    spans = List.copyOf(spans);
  }

  /// What differs.
  public enum What {
    NUMBER,
    NEGATION,
    MODALITY,
    HEDGE,
    DATE,
    PLACE,
    SPEAKER,
    SOURCE,
    OMISSION,
    TONE
  }
}
