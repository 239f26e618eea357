package org.isnad.relate.divergence;

import static org.isnad.text.Letters.ALEF;
import static org.isnad.text.Letters.FEH;
import static org.isnad.text.Letters.NOON;
import static org.isnad.text.Letters.SEEN;
import static org.isnad.text.Letters.TEH;
import static org.isnad.text.Letters.WAW;
import static org.isnad.text.Letters.YEH;

import java.util.function.Predicate;
import org.isnad.analyze.statement.Act;
import org.isnad.analyze.statement.Cue;
import org.isnad.relate.divergence.Divergence.What;

/// What one telling says must or may be and the other says is so (modality), and what one says with a reservation and the other without (hedge). A
/// marker counts where the word that it bears on has a counterpart, and where nothing of its kind stands near that counterpart.
final class StanceRule implements Rule {
  /// Words before and after the counterpart that may hold its own marker.
  private static final int BEFORE = 9;

  private static final int AFTER = 5;

  /// Words behind a marker of which one must have a counterpart.
  private static final int REACH = 5;

  /// Letters of the shortest verb with the س of the future.
  private static final int SHORTEST_FUTURE = 5;

  private final What what;
  private final Predicate<Marker> kind;

  private final CueTones cues;

  private StanceRule(What what, Predicate<Marker> kind, CueTones cues) {
    this.what = what;
    this.kind = kind;
    this.cues = cues;
  }

  static StanceRule loadModality() {
    return new StanceRule(What.MODALITY, Marker::isModal, CueTones.load());
  }

  static StanceRule loadHedge() {
    return new StanceRule(What.HEDGE, Marker::isHedge, CueTones.load());
  }

  @Override
  public void compare(Pair pair, Findings out) {
    look(pair, out);
    look(pair.flipped(), out.flipped());
  }

  private void look(Pair pair, Findings out) {
    for (Mark mark : pair.a().marks()) {
      if (!kind.test(mark.kind()) || mark.target() < 0) {
        continue;
      }
      int target = target(pair, mark);
      if (target < 0) {
        continue;
      }
      int there = pair.words().of(target);
      if (differs(pair, mark, there)) {
        out.add(
            what,
            pair.a().span(Math.min(mark.first(), target), Math.max(mark.end(), target + 1)),
            pair.b().words().get(there).span());
      }
    }
  }

  /// The first word behind the marker that has a counterpart.
  private static int target(Pair pair, Mark mark) {
    Side side = pair.a();
    int end = Math.min(side.words().size(), mark.target() + REACH);
    for (int i = mark.target(); i < end; i++) {
      if (i > mark.target() && side.words().get(i).begins()) {
        return -1;
      }
      if (side.words().get(i).content() && pair.words().of(i) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private boolean differs(Pair pair, Mark mark, int there) {
    Side other = pair.b();
    int from = Math.max(0, there - BEFORE);
    int to = Math.min(other.words().size(), there + AFTER);
    if (what == What.HEDGE) {
      return other.marks().stream()
              .noneMatch(m -> m.kind().isHedge() && m.first() < to && m.end() > from)
          && !other.has(Marker.POSSIBILITY, from, to)
          && !isGuessed(other);
    }
    if (other.has(mark.kind(), from, to)) {
      return false;
    }
    return switch (mark.kind()) {
      case OBLIGATION -> !isDemand(other.statement().act());
      case POSSIBILITY ->
          other.statement().act() != Act.WARN
              && !other.has(Marker.DOUBT, from, to)
              && !other.has(Marker.EXPECTATION, from, to);
      case INTENTION -> isFuture(other, there) || other.has(Marker.FUTURE, from, to);
      case NONE,
          NONLY,
          NEGATION,
          OPPOSING,
          FUTURE,
          BELIEF,
          DOUBT,
          EXPECTATION,
          PARTLY,
          CERTAIN,
          STRONG,
          EXCEPT ->
          false;
    };
  }

  /// Whether the cue itself leaves it open: «رجح أن».
  private boolean isGuessed(Side side) {
    Cue cue = side.statement().cue();
    return cue != null && cues.of(cue.text()) == CueTones.Tone.GUESSING;
  }

  private static boolean isDemand(Act act) {
    return act == Act.CALL || act == Act.ASK || act == Act.PROPOSE;
  }

  /// «سيدعم»: the verb itself tells the future.
  private static boolean isFuture(Side side, int word) {
    String form = side.words().get(word).form();
    int at = form.charAt(0) == WAW || form.charAt(0) == FEH ? 1 : 0;
    if (form.length() - at < SHORTEST_FUTURE || form.charAt(at) != SEEN) {
      return false;
    }
    char person = form.charAt(at + 1);
    return person == YEH || person == TEH || person == NOON || person == ALEF;
  }
}
