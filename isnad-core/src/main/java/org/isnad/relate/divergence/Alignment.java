package org.isnad.relate.divergence;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.isnad.analyze.figure.Figure;
import org.isnad.analyze.time.Timex;
import org.isnad.text.Span;

/// Which word of one telling stands for which of the other. Best first: equal stems, then forms of one root, then words for one state; of several
/// candidates the one that stands nearest to where its neighbors lead. Words may change their order, as they do from desk to desk.
///
/// Immutable once built.
final class Alignment {
  private static final int NONE = -1;

  private final int[] toB;
  private final int[] toA;

  private Alignment(int[] toB, int[] toA) {
    this.toB = toB;
    this.toA = toA;
  }

  static Alignment of(Side a, Side b) {
    Alignment out = new Alignment(new int[a.words().size()], new int[b.words().size()]);
    Arrays.fill(out.toB, NONE);
    Arrays.fill(out.toA, NONE);
    for (Nearness level : Nearness.values()) {
      out.fill(level, a, b);
    }
    out.values(a, b);
    return out;
  }

  /// Every word with the one that stands at its place, for two tellings in the same words.
  static Alignment identity(Side side) {
    int[] same = new int[side.words().size()];
    Arrays.setAll(same, i -> i);
    return new Alignment(same, same);
  }

  /// The same from the other side.
  Alignment flipped() {
    return new Alignment(toA, toB);
  }

  /// The word of the other telling, or -1.
  int of(int word) {
    return toB[word];
  }

  private void fill(Nearness level, Side a, Side b) {
    for (int i = 0; i < toB.length; i++) {
      if (toB[i] != NONE || !level.mayHold(a, i)) {
        continue;
      }
      int best = NONE;
      int expected = expected(i);
      for (int j = 0; j < toA.length; j++) {
        if (toA[j] == NONE
            && level.holds(a, i, b, j)
            && (best == NONE || Math.abs(j - expected) < Math.abs(best - expected))) {
          best = j;
        }
      }
      if (best != NONE) {
        toB[i] = best;
        toA[best] = i;
      }
    }
  }

  /// Where the word would stand if it kept its distance from its nearest neighbor that has a counterpart.
  private int expected(int word) {
    for (int d = 1; d < toB.length; d++) {
      if (word - d >= 0 && toB[word - d] != NONE) {
        return toB[word - d] + d;
      }
      if (word + d < toB.length && toB[word + d] != NONE) {
        return toB[word + d] - d;
      }
    }
    return word;
  }

  /// Figures and times of one value stand for one another, whatever words they are told in.
  private void values(Side a, Side b) {
    for (Figure one : a.figures()) {
      for (Figure other : b.figures()) {
        if (one.value().compareTo(other.value()) == 0 && one.unit().equals(other.unit())) {
          pair(a, one.span(), b, other.span());
        }
      }
    }
    for (Timex one : a.times()) {
      for (Timex other : b.times()) {
        if (one.type() == other.type() && Objects.equals(one.value(), other.value())) {
          pair(a, one.span(), b, other.span());
        }
      }
    }
  }

  private void pair(Side a, Span one, Side b, Span other) {
    int first = b.wordAt(other.start());
    if (first >= toA.length) {
      return;
    }
    for (int i = a.wordAt(one.start()); i < toB.length && within(a.words(), i, one); i++) {
      if (toB[i] == NONE) {
        toB[i] = first;
      }
    }
    int back = a.wordAt(one.start());
    for (int j = first; j < toA.length && within(b.words(), j, other); j++) {
      if (toA[j] == NONE && back < toB.length) {
        toA[j] = back;
      }
    }
  }

  private static boolean within(List<Word> words, int at, Span span) {
    return words.get(at).span().start() < span.end();
  }

  /// How near two words are, the nearest first.
  private enum Nearness {
    SAME {
      @Override
      boolean mayHold(Side a, int i) {
        return a.words().get(i).content() || a.words().get(i).number();
      }

      @Override
      boolean holds(Side a, int i, Side b, int j) {
        Word one = a.words().get(i);
        Word other = b.words().get(j);
        return one.stem() == other.stem() || one.form().equals(other.form());
      }
    },
    ROOT {
      @Override
      boolean mayHold(Side a, int i) {
        return isWord(a, i) && a.words().get(i).root().length() > 2;
      }

      @Override
      boolean holds(Side a, int i, Side b, int j) {
        return isWord(b, j) && a.words().get(i).root().equals(b.words().get(j).root());
      }
    },
    STATE {
      @Override
      boolean mayHold(Side a, int i) {
        return a.states().get(i) != null;
      }

      @Override
      boolean holds(Side a, int i, Side b, int j) {
        String state = b.states().get(j);
        return state != null && state.equals(a.states().get(i));
      }
    },
    DERIVED {
      @Override
      boolean mayHold(Side a, int i) {
        return ROOT.mayHold(a, i);
      }

      @Override
      boolean holds(Side a, int i, Side b, int j) {
        return isWord(b, j) && Root.mayBeOne(a.words().get(i).root(), b.words().get(j).root());
      }
    };

    /// Whether the word can have a counterpart so near.
    abstract boolean mayHold(Side a, int i);

    abstract boolean holds(Side a, int i, Side b, int j);

    private static boolean isWord(Side side, int word) {
      Word one = side.words().get(word);
      return one.content() && !one.number();
    }
  }
}
