package org.isnad.relate.divergence;

import java.util.List;
import org.isnad.analyze.name.Entity;
import org.isnad.analyze.name.Role;
import org.isnad.analyze.statement.Attribution;
import org.isnad.analyze.statement.Speaker;
import org.isnad.relate.divergence.Divergence.What;
import org.isnad.text.Folding;
import org.jspecify.annotations.Nullable;

/// Another speaker: another person, a person against a body, two bodies of different states. A name's variant, a fuller name and an office instead of the name are
/// none.
final class SpeakerRule implements Rule {
  /// Below this confidence an attribution is not held against another.
  private static final double SURE = 0.7;

  private final SpeakerNames names;
  private final States states;
  private final Agencies agencies;

  private SpeakerRule(SpeakerNames names, States states, Agencies agencies) {
    this.names = names;
    this.agencies = agencies;
    this.states = states;
  }

  static SpeakerRule load() {
    return new SpeakerRule(SpeakerNames.load(), States.load(), Agencies.load());
  }

  @Override
  public void compare(Pair pair, Findings out) {
    Speaker a = speaker(pair.a());
    Speaker b = speaker(pair.b());
    if (a != null
        && b != null
        && pair.isClose()
        && !a.name().equals(b.name())
        && differ(pair, a, b)) {
      out.add(What.SPEAKER, a.span(), b.span());
    }
  }

  private static @Nullable Speaker speaker(Side side) {
    Attribution attribution = side.statement().attribution();
    List<Speaker> speakers = attribution.speakers();
    return speakers.size() == 1 && attribution.confidence() >= SURE ? speakers.getFirst() : null;
  }

  private boolean differ(Pair pair, Speaker a, Speaker b) {
    if (Folding.fold(a.name()).equals(Folding.fold(b.name()))
        || agencies.isAgency(a.name())
        || agencies.isAgency(b.name())) {
      return false;
    }
    return switch (a.kind()) {
      case NAMED ->
          switch (b.kind()) {
            case NAMED ->
                a.entity() != null && b.entity() != null && !names.mayBeOne(a.name(), b.name());
            case BODY -> a.entity() != null && b.entity() != null;
            case UNNAMED -> isAnonymous(b) && !isOffice(pair.a(), a, b);
          };
      case BODY ->
          switch (b.kind()) {
            case NAMED -> a.entity() != null && b.entity() != null;
            case BODY -> areOfTwoStates(a, b);
            case UNNAMED -> false;
          };
      case UNNAMED ->
          switch (b.kind()) {
            case NAMED -> isAnonymous(a) && !isOffice(pair.b(), b, a);
            case BODY, UNNAMED -> false;
          };
    };
  }

  private boolean areOfTwoStates(Speaker a, Speaker b) {
    String here = states.of(a.name());
    String there = states.of(b.name());
    return here != null && there != null && !here.equals(there);
  }

  /// «مصدر»: who it is, is held back.
  private static boolean isAnonymous(Speaker speaker) {
    String name = Folding.fold(speaker.name());
    return name.startsWith("مصدر") || name.startsWith("مصادر");
  }

  /// Whether the named speaker bears the office that the other is called by.
  private static boolean isOffice(Side side, Speaker named, Speaker other) {
    for (Entity entity : side.report().analysis().entities()) {
      if (entity.id().equals(named.entity())) {
        for (Role role : entity.roles()) {
          if (Folding.fold(other.name()).contains(Folding.fold(role.title()))) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
