package org.isnad.archive.question;

import java.util.Map;
import java.util.Objects;
import org.isnad.analyze.statement.Statement;
import org.jspecify.annotations.Nullable;

/// A statement that answers a question.
///
/// @param said its words and the report that gives them
/// @param statement what was found: speakers, chain, act, mode, when and where it was said
/// @param known ids across reports of the speakers and of those in the chain, by their ids in the report
/// @param utterance the id of the utterance that it is a telling of; null where no other report tells it
/// @param story the id of the story that the report tells; null where it tells none
public record StatementRow(
    Cited said,
    Statement statement,
    Map<String, String> known,
    @Nullable String utterance,
    @Nullable String story) {
  public StatementRow {
    Objects.requireNonNull(said, "said");
    Objects.requireNonNull(statement, "statement");
    known = Map.copyOf(known);
  }
}
