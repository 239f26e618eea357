package org.isnad.relate.divergence;

import java.util.Set;
import org.isnad.analyze.statement.Act;
import org.isnad.analyze.statement.Cue;
import org.isnad.relate.divergence.DenialWords.Sort;
import org.isnad.relate.divergence.Divergence.What;
import org.jspecify.annotations.Nullable;

/// What one telling denies and the other does not. Found only where it is sure: the denied word has one counterpart, and nothing near that counterpart
/// denies it, or tells the contrary by a word of its own («رفض», «مستحيل»).
final class NegationRule implements Rule {
  /// Words before and after the counterpart that are looked through.
  private static final int BEFORE = 10;

  private static final int AFTER = 10;

  /// Words between two denials that belong together.
  private static final int DOUBLED = 4;

  /// Words before a counterpart in which its need or power is told.
  private static final int STANCE = 4;

  /// The share of a denied clause that the other telling must hold.
  private static final double DENIED = 0.6;

  private static final Set<String> VERBAL = Set.of("لا", "لم", "لن");

  private static final String OTHER_THAN = "غير";

  private static final String GLUED = "لا";

  /// «ولا» goes on with a negation; what it bears on is not sure.
  private static final String NOR = "ولا";

  private final DenialWords words;

  private NegationRule(DenialWords words) {
    this.words = words;
  }

  static NegationRule load() {
    return new NegationRule(DenialWords.load());
  }

  @Override
  public void compare(Pair pair, Findings out) {
    if (pair.isClose()) {
      look(pair, out);
      look(pair.flipped(), out.flipped());
    }
  }

  private static boolean isHeld(Pair pair) {
    int matter = 0;
    int held = 0;
    for (int i = 0; i < pair.a().words().size(); i++) {
      if (pair.a().isMatter(i)) {
        matter++;
        held += pair.words().of(i) >= 0 ? 1 : 0;
      }
    }
    return held >= DENIED * matter;
  }

  private void look(Pair pair, Findings out) {
    Side side = pair.a();
    Cue cue = side.statement().cue();
    if (cue != null && side.statement().act() == Act.DENY && isHeld(pair)) {
      int target = deniedWord(side);
      int there = target < 0 ? -1 : plain(pair, target);
      if (there >= 0) {
        out.add(What.NEGATION, cue.span(), pair.b().words().get(there).span());
      }
    }
    for (Mark mark : side.marks()) {
      if (mark.kind() == Marker.NEGATION
          && mark.target() >= 0
          && !side.words().get(mark.first()).form().equals(NOR)
          && !isDoubled(side, mark)) {
        int there = plain(pair, mark.target());
        if (there >= 0 && isSure(pair, mark, there) && isOfSameStance(pair, mark, there)) {
          out.add(
              What.NEGATION,
              side.span(mark.first(), mark.target() + 1),
              pair.b().words().get(there).span());
        }
      }
    }
  }

  /// The first content word of what is denied, where nothing else in it denies; or -1.
  private int deniedWord(Side side) {
    for (Mark mark : side.marks()) {
      if (isContrary(mark.kind())) {
        return -1;
      }
    }
    for (int i = 0; i < side.words().size(); i++) {
      Word word = side.words().get(i);
      if (words.is(Sort.CLAIM, word) || words.is(Sort.ABOUT, word) || words.is(Sort.PART, word)) {
        return -1;
      }
      if (word.content() && side.markAt(i) == null && !words.is(Sort.EMPTY, word)) {
        return i;
      }
    }
    return -1;
  }

  /// «لم ينف», «لا يوجد ما يمنع», «لا سلام دون»: two denials close together say yes, or say on what terms.
  private static boolean isDoubled(Side side, Mark mark) {
    for (Mark other : side.marks()) {
      boolean denies = other.kind() == Marker.NEGATION || other.kind() == Marker.OPPOSING;
      int between =
          other.first() >= mark.end() ? other.first() - mark.end() : mark.first() - other.end();
      boolean goesOn = Particle.isConjunction(side.words().get(other.first()).form().charAt(0));
      if (denies && !goesOn && other.first() != mark.first() && between <= DOUBLED) {
        return true;
      }
    }
    return false;
  }

  /// After «لا», «لم» and «لن» stands the verb that they deny. After «دون», «رفض» and the like stands a noun of which there may be several of one root, so it must be
  /// the very one, and the tellings must agree in most of the rest.
  private static boolean isSure(Pair pair, Mark mark, int there) {
    String form = pair.a().words().get(mark.end() - 1).form();
    String bare = Particle.isConjunction(form.charAt(0)) ? form.substring(1) : form;
    Word target = pair.a().words().get(mark.target());
    Word counterpart = pair.b().words().get(there);
    return VERBAL.contains(bare)
        || (pair.held() >= DENIED
            && (target.stem() == counterpart.stem() || target.root().equals(counterpart.root())));
  }

  /// «لا تحتاج إلى», «عدم تمكن»: what is denied is the need or the power, and must be told of the counterpart too.
  private static boolean isOfSameStance(Pair pair, Mark mark, int there) {
    for (Mark stance : pair.a().marks()) {
      if (stance.kind().isModal() && stance.first() == mark.end()) {
        return pair.b().has(stance.kind(), there - STANCE, there);
      }
    }
    return true;
  }

  /// The counterpart of the denied word, where it stands undenied; or -1.
  private int plain(Pair pair, int target) {
    int there = pair.words().of(target);
    if (there < 0
        || pair.a().states().get(target) != null
        || isDenied(pair.b().statement().act())
        || isTwice(pair.a(), target)
        || isTwice(pair.b(), there)) {
      return -1;
    }
    Side other = pair.b();
    if (words.is(Sort.EMPTY, pair.a().words().get(target).form())
        || areOfTwo(pair, target, there)) {
      return -1;
    }
    int end = Math.min(other.words().size(), there + AFTER + 1);
    for (int i = Math.max(0, there - BEFORE); i < end; i++) {
      if (isGlued(other.words().get(i), pair.a().words().get(target))
          || (i < there && words.is(Sort.OPEN, other.words().get(i).form()))) {
        return -1;
      }
      @Nullable Mark mark = other.markAt(i);
      if (mark != null && (isContrary(mark.kind()) || isOtherThan(other, mark))) {
        return -1;
      }
    }
    return there;
  }

  /// «غير قانوني»: a word of its own, which denies all the same.
  private static boolean isOtherThan(Side side, Mark mark) {
    return mark.kind() == Marker.NONE && side.words().get(mark.first()).form().endsWith(OTHER_THAN);
  }

  /// «لاعلاقة»: the negation written without a space.
  private static boolean isGlued(Word word, Word target) {
    int from = Particle.isConjunction(word.form().charAt(0)) ? 1 : 0;
    return word.form().startsWith(GLUED, from)
        && word.form().length() - from > GLUED.length() + 2
        && Root.mayBeOne(Root.of(word.form().substring(from + GLUED.length())), target.root());
  }

  /// Whether the words beside the two speak of different states: «إيران تحترم» and «الولايات المتحدة لا تحترم».
  private static boolean areOfTwo(Pair pair, int target, int there) {
    String here = stateNear(pair.a(), target);
    String other = stateNear(pair.b(), there);
    return here != null && other != null && !here.equals(other);
  }

  private static @Nullable String stateNear(Side side, int word) {
    for (int d = 1; d <= STANCE; d++) {
      if (word - d >= 0 && side.states().get(word - d) != null) {
        return side.states().get(word - d);
      }
    }
    return null;
  }

  private static boolean isContrary(Marker kind) {
    return kind == Marker.NEGATION
        || kind == Marker.OPPOSING
        || kind == Marker.NONLY
        || kind == Marker.EXCEPT;
  }

  private static boolean isDenied(Act act) {
    return act == Act.DENY || act == Act.REJECT || act == Act.CONDEMN || act == Act.WARN;
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
