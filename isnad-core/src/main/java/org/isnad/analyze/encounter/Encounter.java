package org.isnad.analyze.encounter;

import java.util.List;
import java.util.Objects;
import org.isnad.text.Found;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// An occasion on which parties met or spoke, or are set to.
///
/// @param span the words that tell of it
/// @param parties fullest names that the report gives
/// @param date ISO 8601
public record Encounter(
    Span span,
    Kind kind,
    List<Found<String>> parties,
    @Nullable Found<String> place,
    @Nullable Found<String> date,
    Status status)
    implements Comparable<Encounter> {
  public Encounter {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(status, "status");
    parties = List.copyOf(parties);
  }

  @Override
  public int compareTo(Encounter other) {
    return span.compareTo(other.span);
  }

  /// What kind of occasion it is.
  public enum Kind {
    MEETING,
    CALL,
    VISIT,
    FORUM,
    TALKS
  }

  /// Whether it took place or is set.
  public enum Status {
    HELD,
    ANNOUNCED
  }
}
