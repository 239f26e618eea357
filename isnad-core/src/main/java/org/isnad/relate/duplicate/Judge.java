package org.isnad.relate.duplicate;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// Decides of two reports whether the one takes over the other's text. It does not depend on which is asked first. Immutable and thread-safe.
final class Judge {
  /// A copy: this part of the words of both bodies is common and in order, honorifics apart. It is what a trim of 15 % leaves, `2 · .85 / 1.85`.
  static final double COPY = 0.915;

  /// More of a text than this are no honorifics.
  private static final double MOST_COURTESY = 0.2;

  /// An edited version: this part of the one body, weighed from its head, stands in the other in runs of three words and more.
  static final double EDITED = 0.6;

  /// For each day after the next morning's edition.
  private static final double A_DAY_LATER = 0.1;

  private static final double NEXT_EDITION = 1.5;

  /// The same address: what stands there now is a version of what stood there before, if this part is left.
  static final double VERSION = 0.2;

  /// An edited version has so many words in common; fewer are a phrase.
  private static final int FEWEST_SHARED = 20;

  /// Bodies of fewer words tell too little.
  static final int FEWEST_WORDS = 8;

  private final Courtesies courtesies;

  private Judge(Courtesies courtesies) {
    this.courtesies = courtesies;
  }

  static Judge load() {
    return new Judge(Courtesies.load());
  }

  /// What the one takes over from the other; null where they are told independently or are of different matters.
  ///
  /// @param overlap of `a`
  @Nullable Duplicate compare(Overlap overlap, Entry a, Entry b) {
    Overlap.Shared shared = overlap.with(b);
    double core = Math.max(Overlap.core(a, shared.mine()), Overlap.core(b, shared.others()));
    boolean version = a.url != null && a.url.equals(b.url);
    if (core < (version ? VERSION : EDITED)) {
      return null;
    }
    boolean aFirst = Entry.ORDER.compare(a, b) <= 0;
    Entry first = aFirst ? a : b;
    Entry second = aFirst ? b : a;
    // Of several longest alignments the one that is found depends on which text is taken first.
    Alignment aligned = Alignment.of(first.words, second.words);
    boolean copy = areCopies(first, second, aligned);
    boolean enough = core >= bar(a, b) && shared.fewest() >= FEWEST_SHARED;
    if (!version && ((!copy && !enough) || Forms.areFilledForOthers(a, b))) {
      return null;
    }
    BitSet inFirst = aFirst ? shared.mine() : shared.others();
    BitSet inSecond = aFirst ? shared.others() : shared.mine();
    inFirst.or(aligned.a());
    inSecond.or(aligned.b());
    return new Duplicate(
        first.id,
        second.id,
        copy ? Duplicate.Kind.COPY : Duplicate.Kind.EDITED,
        overlap.jaccard(b),
        Difference.spans(second, inSecond),
        Difference.spans(first, inFirst));
  }

  /// Whether it is one text but for furniture, spelling and a trim; honorifics that only one has are not counted.
  private boolean areCopies(Entry a, Entry b, Alignment aligned) {
    int both = count(a, aligned.a()) + count(b, aligned.b());
    int all = a.body() + b.body();
    if (both < (COPY - MOST_COURTESY) * all || both >= COPY * all) {
      return both >= COPY * all;
    }
    return both >= COPY * (both + alone(a, aligned.a()) + alone(b, aligned.b()));
  }

  private static int count(Entry entry, BitSet words) {
    return words.get(entry.title, entry.words.length).cardinality();
  }

  private int alone(Entry entry, BitSet aligned) {
    BitSet passedOver = courtesies.in(entry.words);
    passedOver.or(aligned);
    return entry.body() - count(entry, passedOver);
  }

  /// What [#EDITED] is between reports of these times: the farther apart they are, the likelier it is that they share no more than their background.
  private static double bar(Entry a, Entry b) {
    return EDITED + A_DAY_LATER * Math.max(0, a.moment.daysTo(b.moment) - NEXT_EDITION);
  }
}
