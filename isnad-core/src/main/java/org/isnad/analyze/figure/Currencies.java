package org.isnad.analyze.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.text.DataTable;
import org.isnad.text.Folding;
import org.isnad.text.Kind;
import org.isnad.text.Letters;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Which country's ريال, دينار, درهم, جنيه or ليرة a report means: the one that its own words speak for most. Immutable and thread-safe.
final class Currencies {
  private static final int SHORTEST_BEGINNING = 3;
  private static final int STANDS_OUT = 3;
  private static final int REACH = 120;

  private final Map<String, List<Candidate>> candidates;

  private Currencies(Map<String, List<Candidate>> candidates) {
    this.candidates = candidates;
  }

  /// @param initials the letters that the beginnings begin with, a bit each
  private record Candidate(String code, List<String> beginnings, long initials) {
    Candidate(String code, List<String> beginnings) {
      this(code, List.copyOf(beginnings), initials(beginnings));
    }

    private static long initials(List<String> beginnings) {
      long bits = 0;
      for (String beginning : beginnings) {
        bits |= bit(beginning.charAt(0));
      }
      return bits;
    }

    static long bit(char letter) {
      return 1L << letter;
    }
  }

  static Currencies load() {
    Map<String, List<Candidate>> out = new LinkedHashMap<>();
    for (DataTable.Row row : DataTable.read(Currencies.class, "currencies.tsv").rows()) {
      List<String> beginnings = new ArrayList<>();
      for (String word : row.required(2).split(" ", -1)) {
        String folded = Folding.fold(word);
        beginnings.add(
            folded.startsWith("ال") && folded.length() > 2 + SHORTEST_BEGINNING
                ? folded.substring(2)
                : folded);
      }
      out.computeIfAbsent(row.required(0), name -> new ArrayList<>())
          .add(new Candidate(row.required(1), beginnings));
    }
    return new Currencies(Map.copyOf(out));
  }

  /// Which country the words of a whole report speak for.
  ///
  /// @param code the ISO code of the one that they speak for most, or the currency's first
  /// @param clear whether it stands out among the others
  record Verdict(String code, boolean clear) {}

  /// How often each word of a report stands in it, by the word's first token; 0 for its later ones and for what is no word.
  static int[] occurrences(Tokens tokens) {
    int[] out = new int[tokens.size()];
    for (int i = 0; i < out.length; i++) {
      out[tokens.first(i)] += tokens.kind(i) == Kind.WORD ? 1 : 0;
    }
    return out;
  }

  /// The country that the report's words speak for; one pass over its distinct words for each candidate.
  ///
  /// @param occurrences as [#occurrences(Tokens)] tells them
  Verdict verdict(String currency, Tokens tokens, int[] occurrences) {
    List<Candidate> all = candidates.getOrDefault(currency, List.of());
    if (all.isEmpty()) {
      return new Verdict(currency, true);
    }
    Candidate best = all.getFirst();
    int most = 0;
    int second = 0;
    for (Candidate candidate : all) {
      int count = count(candidate, tokens, occurrences);
      if (count > most) {
        second = most;
        most = count;
        best = candidate;
      } else {
        second = Math.max(second, count);
      }
    }
    return new Verdict(best.code(), second * STANDS_OUT <= most);
  }

  /// The country spoken of last before the token, or null.
  @Nullable String nearest(String currency, Tokens tokens, int token) {
    List<Candidate> all = candidates.getOrDefault(currency, List.of());
    for (int i = token - 1; i >= Math.max(0, token - REACH); i--) {
      if (tokens.kind(i) == Kind.WORD) {
        for (Candidate candidate : all) {
          if (speaks(candidate, tokens, i)) {
            return candidate.code();
          }
        }
      }
    }
    return null;
  }

  private static int count(Candidate candidate, Tokens tokens, int[] occurrences) {
    int count = 0;
    for (int i = 0; i < occurrences.length; i++) {
      if (occurrences[i] > 0) {
        count += speaks(candidate, tokens, i) ? occurrences[i] : 0;
      }
    }
    return count;
  }

  /// Whether only the ending of a relative adjective follows: يمن, يمني, اليمنية, يمنيين.
  private static boolean isEnding(String word, int from) {
    return switch (word.length() - from) {
      case 0 -> true;
      case 1 ->
          word.charAt(from) == Letters.YEH
              || word.charAt(from) == Letters.ALEF
              || word.charAt(from) == Letters.HEH;
      case 2, 3 -> word.charAt(from) == Letters.YEH || word.startsWith("ات", from);
      default -> false;
    };
  }

  private static boolean speaks(Candidate candidate, Tokens tokens, int token) {
    String word = tokens.word(token);
    int splits = tokens.splits(token);
    for (int skip = 0; splits >>> skip != 0; skip++) {
      if ((splits & (1 << skip)) != 0
          && (candidate.initials() & Candidate.bit(word.charAt(skip))) != 0) {
        for (String beginning : candidate.beginnings()) {
          if (word.startsWith(beginning, skip) && isEnding(word, skip + beginning.length())) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
