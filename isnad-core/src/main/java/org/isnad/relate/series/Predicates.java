package org.isnad.relate.series;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.isnad.analyze.time.Timex;
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
  private final Map<String, Set<String>> kinds = new HashMap<>();

  Predicates() {
    for (DataTable.Row row : DataTable.read(Timex.class, "not-future.tsv").rows()) {
      notFuture.add(Folding.fold(row.required(0)));
    }
    for (DataTable.Row row : DataTable.read(Predicates.class, "commitment-words.tsv").rows()) {
      Set<String> words = kinds.computeIfAbsent(row.required(0), k -> new HashSet<>());
      StringTokenizer all = new StringTokenizer(row.required(1));
      while (all.hasMoreTokens()) {
        words.add(Folding.fold(all.nextToken()));
      }
    }
  }

  /// Whether the folded word is of the kind; see commitment-words.tsv.
  boolean is(String kind, String word) {
    return kinds.getOrDefault(kind, Set.of()).contains(word);
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
        && !is("weak", verb);
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
