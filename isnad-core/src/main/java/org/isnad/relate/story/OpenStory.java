package org.isnad.relate.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A story that may still go on. Immutable.
final class OpenStory {
  private final @Nullable Gathering settled;
  private final List<Gathering> loose;
  private final Dates dates;

  /// @param settled what belongs to it for good; null where nothing does yet
  /// @param loose texts of the last days, which the next day may still put elsewhere
  OpenStory(@Nullable Gathering settled, List<Gathering> loose) {
    if (settled == null && loose.isEmpty()) {
      throw new IllegalArgumentException("a story has reports");
    }
    this.settled = settled;
    this.loose = List.copyOf(loose);
    Dates all = settled == null ? Dates.of(null) : settled.matter().dates();
    for (Gathering text : loose) {
      all = all.plus(text.matter().dates());
    }
    dates = all;
  }

  @Nullable Gathering settled() {
    return settled;
  }

  List<Gathering> loose() {
    return loose;
  }

  /// All of it as one.
  Gathering whole() {
    Gathering whole = settled;
    for (Gathering text : loose) {
      whole = whole == null ? text : whole.plus(text);
    }
    if (whole == null) {
      throw new IllegalStateException("a story has reports");
    }
    return whole;
  }

  /// Its report that came first.
  Telling first() {
    Gathering stands = settled;
    Telling first = (stands == null ? loose.getFirst() : stands).tellings().getFirst();
    for (Gathering text : loose) {
      Telling other = text.tellings().getFirst();
      first = other.compareTo(first) < 0 ? other : first;
    }
    return first;
  }

  /// When its last report was published; null where no day is known.
  @Nullable LocalDate last() {
    return dates.last();
  }

  /// With the loose texts that were published before `day` settled.
  OpenStory settledBefore(LocalDate day) {
    if (loose.isEmpty()) {
      return this;
    }
    Gathering fixed = settled;
    List<Gathering> rest = new ArrayList<>();
    for (Gathering one : loose) {
      LocalDate last = one.matter().dates().last();
      if (last != null && last.isBefore(day)) {
        fixed = fixed == null ? one : fixed.plus(one);
      } else {
        rest.add(one);
      }
    }
    return new OpenStory(fixed, rest);
  }
}
