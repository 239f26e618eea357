package org.isnad.relate.series;

import static org.isnad.text.Letters.FEH;
import static org.isnad.text.Letters.SEEN;
import static org.isnad.text.Letters.WAW;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.isnad.analyze.time.Timex;
import org.isnad.relate.report.Hashes;
import org.isnad.relate.report.Report;
import org.isnad.text.DataTable;
import org.isnad.text.Folding;
import org.jspecify.annotations.Nullable;

/// Brings the forms of a verb to the consonants that they share: «ستطرد», «طردت» and «طرد», «سيواصل» and «مواصلة». That is no root, and two verbs may share
/// it; whoever asks compares what is done to whom as well. Immutable and thread-safe.
final class Predicates {
  private static final int SHORTEST_FUTURE = 5;
  private static final int SHORTEST = 2;
  private static final String VOWELS = "اوي";

  private final Set<String> notFuture = new HashSet<>();
  private final Kinds kinds;

  Predicates() {
    for (DataTable.Row row : DataTable.read(Timex.class, "not-future.tsv").rows()) {
      notFuture.add(Folding.fold(row.required(0)));
    }
    Map<Long, Integer> byWord = new HashMap<>();
    for (DataTable.Row row : DataTable.read(Predicates.class, "commitment-words.tsv").rows()) {
      int bit = Kind.valueOf(row.required(0).toUpperCase(Locale.ROOT)).bit();
      StringTokenizer all = new StringTokenizer(row.required(1));
      while (all.hasMoreTokens()) {
        String word = Folding.fold(all.nextToken());
        byWord.merge(Hashes.of(word, 0, word.length()), bit, (a, b) -> a | b);
      }
    }
    kinds = new Kinds(byWord);
  }

  /// What a word tells of an undertaking; see commitment-words.tsv.
  enum Kind {
    AGREE,
    INTEND,
    WEAK,
    SET,
    PASSIVE,
    NOT,
    DROPPED,
    BEFORE,
    ONCE,
    UNSURE,
    RETOLD;

    int bit() {
      return 1 << ordinal();
    }

    /// Whether it is one of those that [#kinds] tells.
    boolean in(int kinds) {
      return (kinds & bit()) != 0;
    }
  }

  /// The kinds of a word by the hash of its folded form, as a report's words have it.
  int kinds(long form) {
    return kinds.of(form);
  }

  /// The kinds of a folded word from the letter `from` on.
  int kinds(String word, int from) {
    return kinds.of(Hashes.of(word, from, word.length()));
  }

  /// Whether the word of the report may be a verb in the future, by its first letters alone: only then it is worth to be folded.
  static boolean mayBeFuture(Report report, int word) {
    String text = report.text();
    int end = report.words().end(word);
    boolean joined = false;
    for (int i = report.words().start(word); i < end; i++) {
      char folded = Folding.fold(text.charAt(i));
      if (folded == SEEN) {
        return true;
      }
      if (folded != Folding.NOTHING) {
        if (joined || folded != WAW && folded != FEH) {
          return false;
        }
        joined = true;
      }
    }
    return false;
  }

  /// A folded word without و or ف before a future verb.
  private static String alone(String word) {
    return word.length() > SHORTEST_FUTURE
            && (word.charAt(0) == 'و' || word.charAt(0) == 'ف')
            && word.charAt(1) == 'س'
        ? word.substring(1)
        : word;
  }

  /// Whether the folded word is a verb in the future that undertakes something.
  ///
  /// @param first whether the word is written with «سأ», which folding makes «سا», as many nouns begin
  boolean isFuture(String word, boolean first) {
    String verb = alone(word);
    return verb.length() >= SHORTEST_FUTURE
        && verb.charAt(0) == 'س'
        && ("يتن".indexOf(verb.charAt(1)) >= 0 || first && verb.charAt(1) == 'ا')
        && !notFuture.contains(verb)
        && !Kind.WEAK.in(kinds(verb, 0));
  }

  /// Whether it is one in the first person: سنعمل, سأعمل.
  boolean isFirstPerson(String word, boolean first) {
    String verb = alone(word);
    return isFuture(word, first) && (verb.charAt(1) == 'ن' || verb.charAt(1) == 'ا');
  }

  /// Of a future verb; null where nothing is left.
  @Nullable String ofFuture(String word) {
    return consonants(ending(alone(word).substring(2)));
  }

  /// Of a verbal noun, or of the imperfect with which a pledge may begin (أن «يعمل»).
  @Nullable String ofNoun(String word) {
    String bare = word.length() > 4 && word.startsWith("ال") ? word.substring(2) : word;
    int length = bare.length();
    if (length > 3 && (bare.charAt(0) == 'ي' || bare.charAt(0) == 'ن')) {
      return consonants(bare.substring(1));
    }
    if (length > 4 && bare.charAt(0) == 'ت' && bare.charAt(length - 2) == 'ي') {
      return consonants(bare.substring(1));
    }
    if (length > 4 && bare.charAt(0) == 'م' && bare.charAt(length - 1) == 'ه') {
      return consonants(bare.substring(1));
    }
    return consonants(bare);
  }

  /// Of a verb in the past.
  @Nullable String ofPast(String word) {
    String verb =
        word.length() > 4 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف')
            ? word.substring(1)
            : word;
    return consonants(ending(verb));
  }

  private static String ending(String verb) {
    for (String ending : new String[] {"وا", "تا", "نا", "ون", "ان", "ت", "ا"}) {
      if (verb.length() - ending.length() > SHORTEST && verb.endsWith(ending)) {
        return verb.substring(0, verb.length() - ending.length());
      }
    }
    return verb;
  }

  private static @Nullable String consonants(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean last = i == word.length() - 1;
      if (VOWELS.indexOf(c) < 0 && !(last && c == 'ه')) {
        out.append(c);
      }
    }
    return out.length() < SHORTEST ? null : out.toString();
  }
}
