package org.isnad.relate.series;

import static org.isnad.text.Letters.ALEF;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.Words;
import org.isnad.text.Folding;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// What a sentence tells of undertakings: what was done in it, and whether something was given up or put off. Used by one thread.
final class SentenceOutcome {
  /// How much of an undertaking's words stand in the sentence that tells what became of it, and how many at least.
  private static final double MOST = 0.5;

  private static final int LEAST_SHARED = 3;

  private static final int SHORTEST_PAST = 4;

  /// How many words after it tell what is given up, and how many of the undertaking's must be among them.
  private static final int AFTER_DROPPED = 9;

  private static final int LEAST_DROPPED = 2;

  private final StemSet stems;
  private final Set<String> done = new HashSet<>();
  private final List<StemSet> dropped = new ArrayList<>();
  private boolean retold;

  SentenceOutcome(Report report, Span sentence, Predicates predicates) {
    Words words = report.words();
    int from = words.first(sentence);
    int end = words.end(sentence);
    stems = StemSet.of(words, from, end, from, from);
    String before = "";
    for (int word = from; word < end; word++) {
      String folded = Folding.fold(report.text().substring(words.start(word), words.end(word)));
      retold |= predicates.is("retold", folded);
      boolean bare = !predicates.is("not", before) && !folded.startsWith("ال");
      if (bare && predicates.is("dropped", folded)) {
        dropped.add(
            StemSet.of(words, word + 1, Math.min(end, word + 1 + AFTER_DROPPED), word, word));
      }
      if (predicates.is("passive", before)) {
        add(predicates.ofNoun(folded));
      } else if (bare
          && !predicates.is("before", before)
          && (word == from || predicates.is("once", before) || isPast(folded))) {
        add(predicates.ofPast(folded));
      }
      before = folded;
    }
  }

  /// Whether the form is one of the past and of no verbal noun: طردت, أغلق, but not طرد or انسحاب.
  private static boolean isPast(String word) {
    int length = word.length();
    if (length < SHORTEST_PAST || "يسنلبك".indexOf(word.charAt(0)) >= 0) {
      return false;
    }
    return word.endsWith("ت") && !word.endsWith("ات")
        || word.endsWith("وا")
        || word.charAt(0) == ALEF && word.lastIndexOf(ALEF) == 0 && !word.endsWith("ه");
  }

  private void add(@Nullable String predicate) {
    if (predicate != null) {
      done.add(predicate);
    }
  }

  /// Kept or dropped; null where the sentence tells neither of it.
  Commitment.@Nullable Says of(Undertaking undertaking) {
    boolean kept = !retold && done.contains(undertaking.predicate());
    if (!kept && dropped.isEmpty()) {
      return null;
    }
    int shared = undertaking.stems().shared(stems);
    if (shared < LEAST_SHARED || shared < MOST * undertaking.stems().size()) {
      return null;
    }
    boolean givenUp =
        dropped.stream().anyMatch(after -> undertaking.stems().shared(after) >= LEAST_DROPPED);
    return givenUp ? Commitment.Says.DROPPED : kept ? Commitment.Says.KEPT : null;
  }
}
