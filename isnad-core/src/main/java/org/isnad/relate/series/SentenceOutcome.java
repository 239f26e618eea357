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
  private static final int SHORTEST_PAST = 4;

  /// How many words after it tell what is given up.
  private static final int AFTER_DROPPED = 9;

  private final Report report;
  private final int from;
  private final int end;
  private final Predicates predicates;
  private final StemSet stems;
  private @Nullable OutcomeWords words;

  SentenceOutcome(Report report, Span sentence, Predicates predicates) {
    this.report = report;
    this.predicates = predicates;
    Words words = report.words();
    from = words.first(sentence);
    end = words.end(sentence);
    stems = StemSet.of(words, from, end, from, from);
  }

  /// Reads word by word.
  private OutcomeWords read() {
    Set<String> done = new HashSet<>();
    List<StemSet> dropped = new ArrayList<>();
    boolean retold = false;
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
          add(predicates.ofNoun(folded), done);
        } else if (bare
            && !Kind.BEFORE.in(before)
            && (word == from || Kind.ONCE.in(before) || isPast(folded))) {
          add(predicates.ofPast(folded), done);
        }
      }
      before = kinds;
    }
    return new OutcomeWords(stems, done, dropped, retold);
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

  private static void add(@Nullable String predicate, Set<String> done) {
    if (predicate != null) {
      done.add(predicate);
    }
  }

  /// What it tells of any undertaking.
  OutcomeWords words() {
    OutcomeWords known = words;
    if (known == null) {
      known = read();
      words = known;
    }
    return known;
  }

  /// Kept or dropped; null where the sentence tells neither of it.
  Commitment.@Nullable Says of(Undertaking undertaking) {
    return OutcomeWords.mayBeOf(stems, undertaking) ? words().of(undertaking) : null;
  }
}
