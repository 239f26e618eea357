package org.isnad.relate.divergence;

import org.isnad.analyze.statement.Act;
import org.isnad.analyze.statement.Cue;
import org.isnad.relate.divergence.Divergence.What;
import org.jspecify.annotations.Nullable;

/// What one telling denies and the other does not. Found only where it is sure: the denied word has one counterpart, and nothing near that counterpart
/// denies it, or tells the contrary by a word of its own («رفض», «مستحيل»).
final class NegationRule implements Rule {
  /// Words before and after the counterpart that are looked through.
  private static final int BEFORE = 10;

  private static final int AFTER = 6;

  @Override
  public void compare(Pair pair, Findings out) {
    look(pair, out);
    look(pair.flipped(), out.flipped());
  }

  private static void look(Pair pair, Findings out) {
    Side side = pair.a();
    Cue cue = side.statement().cue();
    if (cue != null && side.statement().act() == Act.DENY) {
      int target = deniedWord(side);
      int there = target < 0 ? -1 : plain(pair, target);
      if (there >= 0) {
        out.add(What.NEGATION, cue.span(), pair.b().words().get(there).span());
      }
    }
    for (Mark mark : side.marks()) {
      if (mark.kind() == Marker.NEGATION && mark.target() >= 0 && !isDoubled(side, mark)) {
        int there = plain(pair, mark.target());
        if (there >= 0) {
          out.add(
              What.NEGATION,
              side.span(mark.first(), mark.target() + 1),
              pair.b().words().get(there).span());
        }
      }
    }
  }

  /// The first content word of what is denied, where nothing else in it denies; or -1.
  private static int deniedWord(Side side) {
    for (Mark mark : side.marks()) {
      if (isContrary(mark.kind())) {
        return -1;
      }
    }
    for (int i = 0; i < side.words().size(); i++) {
      if (side.words().get(i).content() && side.markAt(i) == null) {
        return i;
      }
    }
    return -1;
  }

  /// «لم ينف», «لا يستبعد»: two negations in a row say yes.
  private static boolean isDoubled(Side side, Mark mark) {
    for (Mark other : side.marks()) {
      if (other.kind() == Marker.NEGATION
          && (other.end() == mark.first() || mark.end() == other.first())) {
        return true;
      }
    }
    return false;
  }

  /// The counterpart of the denied word, where it stands undenied; or -1.
  private static int plain(Pair pair, int target) {
    int there = pair.words().of(target);
    if (there < 0
        || isDenied(pair.b().statement().act())
        || isTwice(pair.a(), target)
        || isTwice(pair.b(), there)) {
      return -1;
    }
    Side other = pair.b();
    int end = Math.min(other.words().size(), there + AFTER + 1);
    for (int i = Math.max(0, there - BEFORE); i < end; i++) {
      @Nullable Mark mark = other.markAt(i);
      if (mark != null && isContrary(mark.kind())) {
        return -1;
      }
    }
    return there;
  }

  private static boolean isContrary(Marker kind) {
    return kind == Marker.NEGATION
        || kind == Marker.OPPOSING
        || kind == Marker.NONLY
        || kind == Marker.EXCEPT;
  }

  private static boolean isDenied(Act act) {
    return act == Act.DENY || act == Act.REJECT || act == Act.CONDEMN;
  }

  /// Whether another form of the word stands in the telling: then it is not sure which of the two is meant.
  private static boolean isTwice(Side side, int word) {
    String root = side.words().get(word).root();
    for (int i = 0; i < side.words().size(); i++) {
      if (i != word
          && side.words().get(i).content()
          && Root.mayBeOne(root, side.words().get(i).root())) {
        return true;
      }
    }
    return false;
  }
}
