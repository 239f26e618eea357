package org.isnad.analyze.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.isnad.text.DataTable;
import org.isnad.text.Folding;
import org.jspecify.annotations.Nullable;

/// What the lists of names know of a single folded word, for those who compare names of different reports. Immutable and thread-safe.
public final class NameWords {
  private final Map<String, String> states = new HashMap<>();
  private final Set<String> given = new HashSet<>();
  private final Map<String, String> usual = new HashMap<>();
  private final Set<String> portfolios = new HashSet<>();

  private NameWords() {
    for (DataTable.Row row : DataTable.read(NameWords.class, "countries.tsv").rows()) {
      addState(row);
    }
    for (DataTable.Row row : DataTable.read(NameWords.class, "given-names.tsv").rows()) {
      if (row.required(0).equals("arabic")) {
        addAll(row.required(1), given);
      }
    }
    for (DataTable.Row row : DataTable.read(NameWords.class, "portfolios.tsv").rows()) {
      if (row.required(0).equals("alone")) {
        addAll(row.required(1), portfolios);
      }
    }
  }

  /// Reads the lists.
  public static NameWords load() {
    return new NameWords();
  }

  private static void addAll(String list, Set<String> words) {
    StringTokenizer all = new StringTokenizer(list);
    while (all.hasMoreTokens()) {
      words.add(Folding.fold(all.nextToken()));
    }
  }

  private void addState(DataTable.Row row) {
    String first = null;
    String written = null;
    StringTokenizer names = new StringTokenizer(row.required(1), "|");
    while (names.hasMoreTokens()) {
      String name = names.nextToken();
      boolean common = name.startsWith("~");
      String folded = Folding.fold(common ? name.substring(1) : name);
      if (first == null) {
        first = folded;
        written = common ? name.substring(1) : name;
      }
      if (!common && folded.indexOf(' ') < 0) {
        states.putIfAbsent(folded, first);
      } else if (!common) {
        addPair(folded, "", first);
      }
    }
    if (first != null && written != null) {
      usual.put(first, written);
    }
    StringTokenizer adjectives = new StringTokenizer(row.cell(2), "|");
    while (first != null && adjectives.hasMoreTokens()) {
      String folded = Folding.fold(adjectives.nextToken());
      if (folded.indexOf(' ') < 0) {
        states.putIfAbsent(Lexicon.ARTICLE + folded, first);
        states.putIfAbsent(Lexicon.ARTICLE + folded + "ه", first);
        states.putIfAbsent(folded, first);
        states.putIfAbsent(folded + "ه", first);
      } else {
        addPair(folded, "", first);
        addPair(folded, "ه", first);
      }
    }
  }

  private void addPair(String folded, String ending, String state) {
    int space = folded.indexOf(' ');
    if (folded.indexOf(' ', space + 1) < 0) {
      states.putIfAbsent(
          bare(folded.substring(0, space))
              + ending
              + ' '
              + bare(folded.substring(space + 1))
              + ending,
          state);
    }
  }

  private static String bare(String word) {
    return word.startsWith(Lexicon.ARTICLE) ? word.substring(2) : word;
  }

  /// The folded usual name of the state that the word names or is the adjective of, with the article or without; of two words («ولايات متحدة») both are
  /// without it; null where it is none's.
  public @Nullable String state(String folded) {
    return states.get(folded);
  }

  /// Whether it is the folded usual name of a state, of however many words.
  public boolean isState(String folded) {
    return usual.containsKey(folded);
  }

  /// The usual name of a state as it is written; the folded one itself where it is none's.
  public String stateName(String folded) {
    return usual.getOrDefault(folded, folded);
  }

  /// Whether the word is a given name of Arabic or Islamic stock.
  public boolean isGiven(String folded) {
    return given.contains(folded);
  }

  /// Whether the word alone, with the adjective of a state, names a ministry: الخارجية, الدفاع.
  public boolean isPortfolio(String folded) {
    return portfolios.contains(folded);
  }
}
