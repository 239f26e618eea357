package org.isnad.analyze.name;

import java.util.Objects;
import org.isnad.text.Span;

/// One place where an entity is named, in tokens: `[first, end)` without the first `skip` folded letters of the first token.
///
/// @param entity index into [Names#entities()]
public record Mention(Span span, int first, int skip, int end, int entity)
    implements Comparable<Mention> {
  public Mention {
    Objects.requireNonNull(span, "span");
    if (first < 0 || end <= first || skip < 0 || entity < 0) {
      throw new IllegalArgumentException(
          "no mention: tokens [" + first + ", " + end + ") of entity " + entity);
    }
  }

  @Override
  public int compareTo(Mention other) {
    return span.compareTo(other.span);
  }
}
