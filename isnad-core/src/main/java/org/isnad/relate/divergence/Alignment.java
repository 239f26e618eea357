package org.isnad.relate.divergence;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.isnad.analyze.figure.Figure;
import org.isnad.analyze.time.Timex;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

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
    Row here = new Row(a);
    Row there = new Row(b);
    for (Nearness level : LEVELS) {
      out.fill(level, here, there);
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

  private void fill(Nearness level, Row a, Row b) {
    for (int i = 0; i < toB.length; i++) {
      if (toB[i] != NONE || !level.mayHold(a, i)) {
        continue;
      }
      int best = NONE;
      int expected = NONE;
      for (int j = level.next(a, i, b, 0); j < toA.length; j = level.next(a, i, b, j + 1)) {
        if (toA[j] == NONE) {
          expected = best == NONE ? expected(i) : expected;
          if (best == NONE || Math.abs(j - expected) < Math.abs(best - expected)) {
            best = j;
          }
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

  /// The words of a telling, as they are compared with all of another.
  private static final class Row {
    private final long[] stems;
    private final String[] forms;
    private final String[] roots;

    /// Of forms and of roots: words of different ones are not compared letter by letter.
    private final long[] formKeys;

    private final long[] rootEnds;

    /// Whether it is a content word and no number.
    private final boolean[] words;

    /// Whether it is either.
    private final boolean[] matter;

    private final List<@Nullable String> states;

    Row(Side side) {
      int size = side.words().size();
      stems = new long[size];
      forms = new String[size];
      roots = new String[size];
      formKeys = new long[size];
      rootEnds = new long[size];
      words = new boolean[size];
      matter = new boolean[size];
      states = side.states();
      for (int i = 0; i < size; i++) {
        Word word = side.words().get(i);
        stems[i] = word.stem();
        forms[i] = word.form();
        roots[i] = word.root();
        formKeys[i] = word.key();
        rootEnds[i] = ends(word.root());
        words[i] = word.content() && !word.number();
        matter[i] = word.content() || word.number();
      }
    }

    /// The first letter, the last one and how many there are.
    private static long ends(String root) {
      return root.isEmpty()
          ? 0
          : (long) root.length() << Integer.SIZE
              | root.charAt(0) << Character.SIZE
              | root.charAt(root.length() - 1);
    }
  }

  private static final List<Nearness> LEVELS = List.of(Nearness.values());

  /// How near two words are, the nearest first. Each looks through the other telling's words by itself, for most are not near.
  private enum Nearness {
    SAME {
      @Override
      boolean mayHold(Row a, int i) {
        return a.matter[i];
      }

      @Override
      int next(Row a, int i, Row b, int from) {
        long stem = a.stems[i];
        long key = a.formKeys[i];
        int j = from;
        while (j < b.stems.length
            && b.stems[j] != stem
            && (b.formKeys[j] != key || !a.forms[i].equals(b.forms[j]))) {
          j++;
        }
        return j;
      }
    },
    ROOT {
      @Override
      boolean mayHold(Row a, int i) {
        return a.words[i] && a.roots[i].length() > 2;
      }

      @Override
      int next(Row a, int i, Row b, int from) {
        long ends = a.rootEnds[i];
        int j = from;
        while (j < b.roots.length
            && (b.rootEnds[j] != ends || !b.words[j] || !a.roots[i].equals(b.roots[j]))) {
          j++;
        }
        return j;
      }
    },
    STATE {
      @Override
      boolean mayHold(Row a, int i) {
        return a.states.get(i) != null;
      }

      @Override
      int next(Row a, int i, Row b, int from) {
        String state = a.states.get(i);
        int j = from;
        while (j < b.stems.length && !Objects.equals(state, b.states.get(j))) {
          j++;
        }
        return j;
      }
    },
    DERIVED {
      @Override
      boolean mayHold(Row a, int i) {
        return ROOT.mayHold(a, i);
      }

      @Override
      int next(Row a, int i, Row b, int from) {
        int j = from;
        while (j < b.roots.length && !(b.words[j] && Root.mayBeOne(a.roots[i], b.roots[j]))) {
          j++;
        }
        return j;
      }
    };

    /// Whether the word can have a counterpart so near.
    abstract boolean mayHold(Row a, int i);

    /// The first word from `from` on that is so near; as many as there are where none is.
    abstract int next(Row a, int i, Row b, int from);
  }
}
