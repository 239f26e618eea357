package org.isnad.relate.utterance;

import java.util.List;
import org.isnad.relate.report.Hashes;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.Words;
import org.isnad.text.Folding;
import org.jspecify.annotations.Nullable;

/// What the words of reports stand for. A word's *concept* is its group of synonyms, else the likeness of its root, else its stem.
///
/// Words come again and again, so terms worked out are remembered, at most [#PLACES] of them. A term follows from the stem alone, so what is
/// remembered, and by which thread, changes no answer. Thread-safe.
final class Terms {
  private static final int PLACES = 1 << 16;

  private static final int ROOT_LETTERS = 3;
  private static final int LONGEST_PARTICLES = 4;

  private static final int BARE_LETTERS = 3;

  /// Pronouns that the light stem keeps, folded.
  private static final List<String> PRONOUNS = List.of("هما", "نا", "هم", "كم", "ها", "وا", "ه");

  private static final String PARTICLES = "لبكفوس";

  /// What a speaker calls the own state.
  private static final String OWN = "بلاده بلادها بلدنا بلادنا وطننا";

  private final Lexicon lexicon;
  private final LongTable own = new LongTable(16);

  /// Terms are immutable, so that whoever sees one sees all of it.
  private final @Nullable Term[] known = new Term[PLACES];

  Terms(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (String word : OWN.split(" ")) {
      own.add(lexicon.stem(word));
    }
  }

  /// A word by its stem. Immutable.
  ///
  /// @param head number of the phrases that begin with it; below 0 where none does
  /// @param common number among the common words of the press; below 0 where it is none
  /// @param own whether a speaker calls the own state so
  record Term(long stem, long concept, int head, int common, boolean own) {}

  Lexicon lexicon() {
    return lexicon;
  }

  /// The term of a word of the report's.
  Term of(Report report, int word) {
    long stem = report.words().stem(word);
    int place = (int) (stem >>> 40) & PLACES - 1;
    Term term = known[place];
    if (term != null && term.stem == stem) {
      return term;
    }
    Term other = known[place ^ 1];
    if (other != null && other.stem == stem) {
      return other;
    }
    // The last one that was worked out for either place stays.
    known[place ^ 1] = term;
    Term worked = read(report, word, stem);
    known[place] = worked;
    return worked;
  }

  private Term read(Report report, int word, long stem) {
    return new Term(
        stem,
        report.words().isNumber(word) ? stem : concept(report, word, stem),
        lexicon.synonyms().head(stem),
        lexicon.common().number(stem),
        own.get(stem) >= 0);
  }

  private long concept(Report report, int word, long stem) {
    long group = lexicon.synonyms().of(stem);
    if (group != Synonyms.NONE) {
      return group;
    }
    Words words = report.words();
    String text =
        stem(Folding.fold(report.text().substring(words.start(word), words.end(word))), stem);
    if (text == null) {
      return stem;
    }
    group = bared(text);
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

  /// The letters of the stem: as many particles are taken off as make its hash. Null where no number of them does.
  private @Nullable String stem(String word, long stem) {
    for (int skip = 0; skip <= LONGEST_PARTICLES && skip < word.length(); skip++) {
      String text = lexicon.light().of(word, skip);
      if (Hashes.of(text, 0, text.length()) == stem) {
        return text;
      }
    }
    return null;
  }
}
