package org.isnad.relate.utterance;

import java.util.Arrays;
import java.util.List;
import org.isnad.relate.report.Hashes;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.StemCounts;
import org.isnad.relate.report.Words;
import org.isnad.text.Folding;

/// The words met while one day is read, each looked up once. Not thread-safe.
///
/// A word's *concept* is its group of synonyms, else the likeness of its root, else its stem; its *weight* rises with how rare it is, in what was counted so
/// far and in the press at large, which counts as [#PRIOR] reports.
final class Vocabulary {
  /// How many reports the list of common words is worth.
  private static final int PRIOR = 500;

  private static final int ROOT_LETTERS = 3;
  private static final int LONGEST_PARTICLES = 4;

  private static final int BARE_LETTERS = 3;

  /// Pronouns that the light stem keeps, folded.
  private static final List<String> PRONOUNS = List.of("هما", "نا", "هم", "كم", "ها", "وا", "ه");

  private static final String PARTICLES = "لبكفوس";

  private final Lexicon lexicon;
  private final StemCounts counts;
  private final LongTable stems = new LongTable(1 << 12);
  private long[] concepts = new long[1 << 12];
  private float[] weights = new float[1 << 12];

  Vocabulary(Lexicon lexicon, StemCounts counts) {
    this.lexicon = lexicon;
    this.counts = counts;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /// The number of a word of the report's, by which its concept and weight are asked.
  int number(Report report, int word) {
    Words words = report.words();
    long stem = words.stem(word);
    int before = stems.size();
    int number = stems.add(stem);
    if (number == before) {
      if (number == concepts.length) {
        concepts = Arrays.copyOf(concepts, number * 2);
        weights = Arrays.copyOf(weights, number * 2);
      }
      concepts[number] = words.isNumber(word) ? stem : concept(report, word, stem);
      weights[number] = weight(stem);
    }
    return number;
  }

  long concept(int number) {
    return concepts[number];
  }

  float weight(int number) {
    return weights[number];
  }

  private float weight(long stem) {
    double expected = PRIOR * lexicon.common().share(stem);
    return (float) Math.log1p((counts.reports() + PRIOR + 1) / (counts.of(stem) + expected + 0.5));
  }

  private long concept(Report report, int word, long stem) {
    Words words = report.words();
    String text = stem(Folding.fold(words.span(word, word + 1).of(report.text())), stem);
    long group = lexicon.synonyms().of(stem);
    if (group == Synonyms.NONE) {
      group = bared(text);
    }
    if (group != Synonyms.NONE) {
      return group;
    }
    String root = Roots.of(text);
    group = lexicon.synonyms().ofRoot(root);
    if (group != Synonyms.NONE) {
      return group;
    }
    return root.length() >= ROOT_LETTERS ? Hashes.of(root, 0, root.length()) : stem;
  }

  /// The group of the stem without one particle before it, one pronoun after it, or both: «لعقوباتنا».
  private long bared(String stem) {
    int end = stem.length();
    int shorter = end;
    for (String pronoun : PRONOUNS) {
      if (shorter == end && end - pronoun.length() >= BARE_LETTERS && stem.endsWith(pronoun)) {
        shorter = end - pronoun.length();
      }
    }
    int from = end > BARE_LETTERS && PARTICLES.indexOf(stem.charAt(0)) >= 0 ? 1 : 0;
    long group = of(stem, 0, shorter);
    if (group == Synonyms.NONE && from > 0) {
      group = of(stem, from, end);
      group = group == Synonyms.NONE ? of(stem, from, shorter) : group;
    }
    return group;
  }

  private long of(String stem, int from, int end) {
    return end - from < BARE_LETTERS
        ? Synonyms.NONE
        : lexicon.synonyms().of(Hashes.of(stem, from, end));
  }

  /// The letters of the stem: as many particles are taken off as make its hash.
  private String stem(String word, long stem) {
    for (int skip = 0; skip <= LONGEST_PARTICLES && skip < word.length(); skip++) {
      String text = lexicon.light().of(word, skip);
      if (Hashes.of(text, 0, text.length()) == stem) {
        return text;
      }
    }
    return word;
  }
}
