package org.isnad.relate.utterance;

import java.util.List;
import java.util.Objects;
import org.isnad.relate.report.At;

/// Statements of different reports that are one utterance of one speaker.
///
/// @param id the same in every run over the same reports
/// @param speaker the speaker's name
/// @param tellings the earliest told first; a statement is in one utterance at most
public record Utterance(String id, String speaker, List<Telling> tellings) {
  public Utterance {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(speaker, "speaker");
    tellings = List.copyOf(tellings);
    if (tellings.size() < 2) {
      throw new IllegalArgumentException("an utterance is told at least twice: " + id);
    }
  }

  /// One report's telling of it.
  ///
  /// @param how against the earliest told
  public record Telling(At at, How how) {
    public Telling {
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(how, "how");
    }
  }

  /// How a telling gives the words of the earliest told.
  public enum How {
    /// It is the earliest told.
    ORIGIN,
    /// The same words.
    VERBATIM,
    /// The same sentence put into Arabic by another desk.
    RETRANSLATED,
    /// In the reporter's words.
    INDIRECT,
    /// A part of it, or it and more.
    PARTIAL
  }
}
