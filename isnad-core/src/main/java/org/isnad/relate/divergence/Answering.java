package org.isnad.relate.divergence;

import java.util.HashSet;
import java.util.Set;
import org.isnad.analyze.statement.Act;
import org.isnad.analyze.statement.Statement;
import org.isnad.relate.divergence.DenialWords.Sort;
import org.isnad.relate.utterance.Told;
import org.jspecify.annotations.Nullable;

/// How well a statement is what a denial denies; 0 where it is not sure. Immutable and thread-safe.
///
/// Three ways. The denied clause and the statement share most of what they are about, and closely. Or a part in a deed is denied («ضلوعها في الهجوم») by one of
/// whom the statement says that he had it. Or the denial names only «these accusations», and the statement stands right before it and speaks of the
/// one who denies. Who speaks for the same state does not accuse it.
final class Answering {
  /// The share of the denied matter that a statement of the same report must hold, and one of another.
  private static final double SHARE_HERE = 0.6;

  private static final double SHARE_ELSEWHERE = 0.75;

  private static final int FEWEST = 3;

  /// No statement of another report scores higher.
  static final double MOST_ELSEWHERE = 1.5;

  /// How many characters before «these accusations» the statement may end.
  private static final int NEAR = 250;

  /// Words among which a part in a deed, its doer and the deed stand.
  private static final int CLOSE = 10;

  /// Words before a shared one that may leave it open.
  private static final int BEFORE = 5;

  private final MatterReader reader;
  private final SpeakerNames names;

  Answering(MatterReader reader, SpeakerNames names) {
    this.reader = reader;
    this.names = names;
  }

  double score(Denial denial, Told.Source claim, Claims claims) {
    if (!mayClaim(denial, claim)) {
      return 0;
    }
    Statement said = claim.statement();
    boolean here = claim.report().id().equals(denial.source().report().id());
    Side side = claims.side(claim);
    if (!denial.bare() && side.has(Marker.NEGATION, 0, side.words().size())) {
      return 0;
    }
    if (said.act() != Act.ACCUSE && has(side, Sort.ABOUT)) {
      return 0;
    }
    if (denial.bare()) {
      Set<String> concepts = reader.matter(side).concepts();
      boolean of = concepts.contains(denial.denier()) || said.act() == Act.ACCUSE;
      return here && of && isRightBefore(said, denial) ? 0.5 : 0;
    }
    Shared shared = shared(side, denial);
    double share = (double) shared.concepts.size() / Math.max(1, denial.event().size());
    boolean sure =
        denial.part() ? isAccused(side, denial, shared, here) : isSame(side, shared, share, here);
    return sure && !isOpen(side, shared) ? 0.5 + share + (here ? 1 : 0) : 0;
  }

  /// Whether the statement could be a claim against the denier at all.
  private boolean mayClaim(Denial denial, Told.Source claim) {
    Statement said = claim.statement();
    boolean claims =
        switch (said.act()) {
          case ASSERT, STRESS, ANNOUNCE, ACCUSE, REVEAL, WARN -> true;
          case DENY, CALL, PLEDGE, CONDEMN, PRAISE, PROPOSE, ASK, AGREE, REJECT, THREATEN -> false;
        };
    if (!claims
        || said.attribution().speakers().isEmpty()
        || AnswerStage.isSameSpeaker(said, denial.source().statement(), names)
        || denial.denier().equals(reader.denier(claim))) {
      return false;
    }
    return denial.state() == null || !denial.state().equals(reader.state(claim));
  }

  private static boolean isSame(Side side, Shared shared, double share, boolean here) {
    int found = shared.concepts.size();
    return found >= FEWEST
        && share >= (here ? SHARE_HERE : SHARE_ELSEWHERE)
        && shared.last - shared.first <= CLOSE + 2 * found
        && !side.has(Marker.POSSIBILITY, shared.first - BEFORE, shared.last + 1);
  }

  /// Whether the statement says that the denier has a part in the deed: all three close together.
  private boolean isAccused(Side side, Denial denial, Shared shared, boolean here) {
    if (shared.concepts.isEmpty() || (!here && shared.concepts.size() < 2)) {
      return false;
    }
    boolean accuses = side.statement().act() == Act.ACCUSE;
    for (int i = 0; i < side.words().size(); i++) {
      if (accuses || reader.is(Sort.PART, side, i)) {
        boolean of = false;
        boolean deed = false;
        for (int j = Math.max(0, i - CLOSE); j < Math.min(side.words().size(), i + CLOSE); j++) {
          String concept = reader.concept(side, j);
          of |= denial.denier().equals(concept);
          deed |= concept != null && matches(denial.event(), concept) != null;
        }
        if (of && deed) {
          return true;
        }
      }
    }
    return false;
  }

  private Shared shared(Side side, Denial denial) {
    Set<String> concepts = new HashSet<>();
    int first = 0;
    int last = 0;
    for (int i = 0; i < side.words().size(); i++) {
      String concept = reader.concept(side, i);
      String match = concept == null ? null : matches(denial.event(), concept);
      if (match != null && concepts.add(match)) {
        first = concepts.size() == 1 ? i : first;
        last = i;
      }
    }
    return new Shared(concepts, first, last);
  }

  private static @Nullable String matches(Set<String> event, String concept) {
    if (event.contains(concept)) {
      return concept;
    }
    for (String one : event) {
      if (one.charAt(0) != '@' && concept.charAt(0) != '@' && Root.mayBeOne(one, concept)) {
        return one;
      }
    }
    return null;
  }

  private boolean has(Side side, Sort sort) {
    for (int i = 0; i < side.words().size(); i++) {
      if (reader.is(sort, side, i)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the statement leaves open what the two share: «لو كانت», «في حال», «أي استخدام».
  private boolean isOpen(Side side, Shared shared) {
    for (int i = Math.max(0, shared.first - BEFORE); i <= shared.last; i++) {
      if (reader.is(Sort.OPEN, side, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRightBefore(Statement said, Denial denial) {
    int distance = denial.source().span().start() - said.span().end();
    return distance >= 0 && distance <= NEAR;
  }

  /// What a statement shares with a denial.
  ///
  /// @param first the first of its words that does
  /// @param last the last
  private record Shared(Set<String> concepts, int first, int last) {}
}
