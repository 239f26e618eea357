package org.isnad.relate.entity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of entities after some days. Immutable and thread-safe. For the whole run it keeps the names, a few offices and short forms of each entity
/// and, packed, which entities of which reports it is; whom reports name together it keeps for a window of days.
public final class EntityState {
  /// Nothing folded yet.
  public static final EntityState EMPTY =
      new EntityState(
          Layers.empty(), Layers.empty(), Blocks.EMPTY, Layers.empty(), List.of(), List.of());

  /// How many days before the last one are looked at for like company.
  private static final int WINDOW_DAYS = 7;

  private final Layers<Known> known;
  private final Layers<Borne> names;
  private final Blocks blocks;
  private final Layers<Integer> numbers;
  private final List<DayContext> window;
  private final List<DayMembers> members;

  private EntityState(
      Layers<Known> known,
      Layers<Borne> names,
      Blocks blocks,
      Layers<Integer> numbers,
      List<DayContext> window,
      List<DayMembers> members) {
    this.known = known;
    this.names = names;
    this.blocks = blocks;
    this.numbers = numbers;
    this.window = List.copyOf(window);
    this.members = List.copyOf(members);
  }

  /// The name by which the entity was first known; null for an id that was never given.
  public @Nullable String nameOf(String id) {
    Known entity = known.get(id);
    Borne first = entity == null ? null : names.get(entity.forms().getFirst());
    return first == null ? null : first.form().name();
  }

  @Nullable Known known(String id) {
    return known.get(id);
  }

  /// Whose name the key is.
  @Nullable Borne borne(String key) {
    return names.get(key);
  }

  /// The names under each block.
  Blocks blocks() {
    return blocks;
  }

  /// How many entities were given ids of this name.
  int numbered(String id) {
    Integer number = numbers.get(id);
    return number == null ? 0 : number;
  }

  /// Days of the window, the latest first.
  List<DayContext> window() {
    return window;
  }

  List<DayMembers> members() {
    return members;
  }

  EntityState after(Additions more, DayContext context, DayMembers ofDay) {
    List<DayContext> days = new ArrayList<>();
    days.add(context);
    for (DayContext day : window) {
      if (context.date() == null
          || day.date() == null
          || !day.date().isBefore(context.date().minusDays(WINDOW_DAYS))) {
        days.add(day);
      }
    }
    List<DayMembers> all = new ArrayList<>(members);
    all.add(ofDay);
    return new EntityState(
        known.with(more.known()),
        names.with(more.names()),
        blocks.with(more.blocks()),
        numbers.with(more.numbers()),
        days,
        all);
  }
}
