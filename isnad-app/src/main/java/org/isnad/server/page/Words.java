package org.isnad.server.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.text.DataTable;

/// The pages' words in one language, by their keys: those of findings as on the command line, and the pages' own. Immutable and thread-safe.
public final class Words {
  private static final String FINDINGS = "/org/isnad/cli/labels.tsv";
  private static final String OWN = "words.tsv";

  private final Map<String, String> words;
  private final Language language;
  private final Reasons reasons;

  private Words(Map<String, String> words, Language language) {
    this.words = Map.copyOf(words);
    this.language = language;
    this.reasons = Reasons.load();
  }

  /// Reads both tables.
  static Words load(Language language) {
    int column =
        switch (language) {
          case EN -> 1;
          case AR -> 2;
        };
    Map<String, String> words = new HashMap<>();
    for (String table : new String[] {FINDINGS, OWN}) {
      for (DataTable.Row row : DataTable.read(Words.class, table).rows()) {
        if (words.put(row.required(0), row.required(column)) != null) {
          throw row.wrong("stands twice: " + row.required(0));
        }
      }
    }
    return new Words(words, language);
  }

  /// The words of a key.
  ///
  /// @throws IllegalArgumentException where there is no such key
  public String get(String key) {
    String found = words.get(key);
    if (found == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    return found;
  }

  /// The word of one of several values: of `act.pledge` for [org.isnad.analyze.statement.Act#PLEDGE].
  public String of(String group, Enum<?> value) {
    return get(group + "." + value.name().toLowerCase(Locale.ROOT));
  }

  /// Whether there are words of a key.
  public boolean has(String key) {
    return words.containsKey(key);
  }

  /// Why forms of a name were joined.
  String reason(String reason) {
    return reasons.in(language, reason);
  }

  /// All keys.
  Set<String> keys() {
    return words.keySet();
  }
}
