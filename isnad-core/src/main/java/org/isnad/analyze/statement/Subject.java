package org.isnad.analyze.statement;

import java.util.List;

/// A noun phrase that was read as the one who speaks.
///
/// @param first first token
/// @param end one past its last token, appositions included
/// @param speakers one, or several that speak jointly; empty where it takes up a source that was not named before
/// @param agreement what its noun shows, UNKNOWN for a name
/// @param known whether it is a name, a title or a noun that speaks, and not just any noun phrase
/// @param head the noun that a later «ال…» may take up, folded; "" for a name
record Subject(
    int first, int end, List<Speaker> speakers, Agreement agreement, boolean known, String head) {
  Subject {
    speakers = List.copyOf(speakers);
  }

  /// One who is known by name, so that no noun of his shows gender or is taken up later.
  static Subject named(int first, int end, Speaker speaker) {
    return named(first, end, List.of(speaker));
  }

  static Subject named(int first, int end, List<Speaker> speakers) {
    return new Subject(first, end, speakers, Agreement.UNKNOWN, true, "");
  }

  /// The same, begun at an earlier token.
  Subject from(int token) {
    return new Subject(token, end, speakers, agreement, known, head);
  }

  boolean isNamed() {
    return !speakers.isEmpty() && speakers.getFirst().kind() == Speaker.Kind.NAMED;
  }
}
