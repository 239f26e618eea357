package org.isnad.relate.entity;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Which entity across reports an entity of a report of the day is. Immutable.
///
/// @param byMember ids of [KnownEntity]
public record EntityIds(Map<KnownEntity.Member, String> byMember) {
  /// Nothing is known.
  public static final EntityIds NONE = new EntityIds(Map.of());

  public EntityIds {
    byMember = Map.copyOf(byMember);
  }

  /// The id across reports; null for no entity of the day.
  public @Nullable String of(String report, @Nullable String entity) {
    return entity == null
        ? null
        : byMember.get(new KnownEntity.Member(report, Objects.requireNonNull(entity)));
  }
}
