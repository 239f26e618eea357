package org.isnad.relate.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A story that may still go on. Immutable.
///
/// @param settled what belongs to it for good; null where nothing does yet
/// @param loose texts of the last days, which the next day may still put elsewhere
record OpenStory(@Nullable Gathering settled, List<Gathering> loose) {
  OpenStory {
    loose = List.copyOf(loose);
    if (settled == null && loose.isEmpty()) {
      throw new IllegalArgumentException("a story has reports");
    }
  }

  /// All of it as one.
  Gathering whole() {
    return parts().reduce(Gathering::plus).orElseThrow();
  }

  /// Its reports, in no order.
  Stream<Telling> tellings() {
    return parts().flatMap(part -> part.tellings().stream());
  }

  /// When its last report was published; null where no day is known.
  @Nullable LocalDate last() {
    Dates all = Dates.of(null);
    for (Gathering part : parts().toList()) {
      all = all.plus(part.matter().dates());
    }
    return all.last();
  }

  /// With the loose texts that were published before `day` settled.
  OpenStory settledBefore(LocalDate day) {
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

  private Stream<Gathering> parts() {
    Gathering stands = settled;
    return stands == null ? loose.stream() : Stream.concat(Stream.of(stands), loose.stream());
  }
}
