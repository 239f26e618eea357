package org.isnad.relate.divergence;

import java.util.LinkedHashSet;
import java.util.Set;
import org.isnad.analyze.statement.Cue;
import org.isnad.relate.utterance.Told;
import org.jspecify.annotations.Nullable;

/// A denial, read.
///
/// @param denier what its speaker is called in what others say
/// @param state that its speaker speaks for, ISO 3166-1, or null
/// @param event what it is about, without the denier
/// @param part whether a part in a deed is denied («ضلوعها في الهجوم»)
/// @param bare whether only a claim is named («هذه الاتهامات»)
record Denial(
    Told.Source source,
    String denier,
    @Nullable String state,
    Set<String> event,
    boolean part,
    boolean bare) {
  /// Content words of the longest denial that only names a claim.
  private static final int BARE = 5;

  /// Words of the longest denial: a longer one goes on to something else.
  private static final int LONGEST = 30;

  Denial {
    event = Set.copyOf(event);
  }

  /// The denial; null where it has no speaker, rules out what is to come («استبعد») or denies something that is itself told in the negative.
  static @Nullable Denial of(Told.Source source, MatterReader reader) {
    String denier = reader.denier(source);
    Side side = reader.clause(source);
    Cue cue = source.statement().cue();
    if (denier == null
        || cue == null
        || reader.isForecast(cue)
        || side.words().size() > LONGEST
        || side.has(Marker.NEGATION, 0, side.words().size())) {
      return null;
    }
    Matter matter = reader.matter(side);
    Set<String> event = new LinkedHashSet<>(matter.concepts());
    event.remove(denier);
    return new Denial(
        source,
        denier,
        reader.state(source),
        event,
        matter.part(),
        !matter.part() && matter.bare() && side.words().size() <= BARE);
  }
}
