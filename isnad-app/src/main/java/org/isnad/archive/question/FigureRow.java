package org.isnad.archive.question;

import java.util.Objects;
import org.isnad.analyze.figure.Figure;
import org.jspecify.annotations.Nullable;

/// A figure that answers a question.
///
/// @param stands its words
/// @param sentence the sentence in which it stands
/// @param statement the innermost statement that it is part of; null where the report gives it as its own
/// @param story the id of the story that the report tells; null where it tells none
public record FigureRow(
    Cited stands,
    Cited sentence,
    Figure figure,
    @Nullable StatementRow statement,
    @Nullable String story) {
  public FigureRow {
    Objects.requireNonNull(stands, "stands");
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(figure, "figure");
  }
}
