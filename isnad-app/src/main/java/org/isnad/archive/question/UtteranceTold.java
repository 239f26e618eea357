package org.isnad.archive.question;

import java.util.List;
import java.util.Objects;
import org.isnad.relate.divergence.Divergence;
import org.isnad.relate.utterance.Utterance;

/// An utterance with the words of its tellings, and what differs between them.
///
/// @param tellings the words, in the order of [Utterance#tellings()]
public record UtteranceTold(
    Utterance utterance, List<Cited> tellings, List<Difference> differences) {
  public UtteranceTold {
    Objects.requireNonNull(utterance, "utterance");
    tellings = List.copyOf(tellings);
    differences = List.copyOf(differences);
  }

  /// A difference with the words that differ.
  ///
  /// @param words in the order of [Divergence#spans()]
  public record Difference(Divergence divergence, List<Cited> words) {
    public Difference {
      Objects.requireNonNull(divergence, "divergence");
      words = List.copyOf(words);
    }
  }
}
