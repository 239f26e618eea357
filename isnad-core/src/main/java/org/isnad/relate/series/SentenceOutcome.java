package org.isnad.relate.series;

import static org.isnad.text.Letters.ALEF;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.Words;
import org.isnad.relate.series.Predicates.Kind;
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

  private final Report report;
  private final int from;
  private final int end;
  private final Predicates predicates;
  private final StemSet stems;
  private final Set<String> done = new HashSet<>();
  private final List<StemSet> dropped = new ArrayList<>();
  private boolean retold;
  private boolean isRead;

  SentenceOutcome(Report report, Span sentence, Predicates predicates) {
    this.report = report;
    this.predicates = predicates;
    Words words = report.words();
    from = words.first(sentence);
    end = words.end(sentence);
    stems = StemSet.of(words, from, end, from, from);
  }

  /// Reads word by word, once and only where it is worth it.
  private void read() {
    isRead = true;
    Words words = report.words();
    int before = 0;
    for (int word = from; word < end; word++) {
      int kinds = predicates.kinds(words.form(word));
      retold |= Kind.RETOLD.in(kinds);
      boolean passive = Kind.PASSIVE.in(before);
      boolean may = !Kind.NOT.in(before);
      if (passive || may) {
        String folded = Folding.fold(report.text().substring(words.start(word), words.end(word)));
        boolean bare = may && !folded.startsWith("ال");
        if (bare && Kind.DROPPED.in(kinds)) {
          dropped.add(
              StemSet.of(words, word + 1, Math.min(end, word + 1 + AFTER_DROPPED), word, word));
        }
        if (passive) {
          add(predicates.ofNoun(folded));
        } else if (bare
            && !Kind.BEFORE.in(before)
            && (word == from || Kind.ONCE.in(before) || isPast(folded))) {
          add(predicates.ofPast(folded));
        }
      }
      before = kinds;
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
    int shared = undertaking.stems().shared(stems);
    if (shared < LEAST_SHARED || shared < MOST * undertaking.stems().size()) {
      return null;
    }
    if (!isRead) {
      read();
    }
    boolean kept = !retold && done.contains(undertaking.predicate());
    if (!kept && dropped.isEmpty()) {
      return null;
    }
    boolean givenUp =
        dropped.stream().anyMatch(after -> undertaking.stems().shared(after) >= LEAST_DROPPED);
    return givenUp ? Commitment.Says.DROPPED : kept ? Commitment.Says.KEPT : null;
  }
}
