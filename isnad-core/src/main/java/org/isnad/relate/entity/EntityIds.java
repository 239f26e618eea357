package org.isnad.relate.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which entity across reports an entity of a report of the day is. Immutable and thread-safe.
public final class EntityIds {
  /// Nothing is known.
  public static final EntityIds NONE =
      new EntityIds(new DayMembers(List.of(), List.of(), List.of()));

  private final DayMembers members;
  private final Map<String, Integer> places = new HashMap<>();

  EntityIds(DayMembers members) {
    this.members = members;
    for (int i = 0; i < members.reports().size(); i++) {
      places.put(members.reports().get(i), i);
    }
  }

  /// Ids that were found before.
  ///
  /// @param reports ids of the day's reports, each once
  /// @param own of each report the ids that it gives its entities
  /// @param across of each of these the id across reports
  public static EntityIds of(
      List<String> reports, List<List<String>> own, List<List<String>> across) {
    return new EntityIds(new DayMembers(List.copyOf(reports), arrays(own), arrays(across)));
  }

  private static List<String[]> arrays(List<List<String>> lists) {
    return lists.stream().map(list -> list.toArray(String[]::new)).toList();
  }

  /// The id across reports, as of [KnownEntity]; null for no entity of the day.
  public @Nullable String of(String report, @Nullable String entity) {
    Integer place = entity == null ? null : places.get(report);
    return place == null || entity == null ? null : members.across(place, entity);
  }

  /// Whether both tell the same of the same reports.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EntityIds ids && members.tellsTheSame(ids.members);
  }

  @Override
  public int hashCode() {
    return members.reports().hashCode();
  }
}
