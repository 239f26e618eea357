package org.isnad.cli;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.isnad.text.DataTable;

/// The words that Isnad itself says beside those of the reports, in one language. Immutable and thread-safe.
final class Labels {
  private static final int KEY = 0;

  private final Map<String, String> words;
  private final Language language;

  private Labels(Map<String, String> words, Language language) {
    this.words = Map.copyOf(words);
    this.language = language;
  }

  static Labels load(Language language) {
    int column =
        switch (language) {
          case EN -> 1;
          case AR -> 2;
        };
    Map<String, String> words = new HashMap<>();
    for (DataTable.Row row : DataTable.read(Labels.class, "labels.tsv").rows()) {
      if (words.put(row.required(KEY), row.required(column)) != null) {
        throw row.wrong("stands twice: " + row.required(KEY));
      }
    }
    return new Labels(words, language);
  }

  Language language() {
    return language;
  }

  String of(String key) {
    String word = words.get(key);
    if (word == null) {
      throw new IllegalArgumentException("no label: " + key);
    }
    return word;
  }

  /// The label of an enum value: `<key>.<value in lower case>`.
  String of(String key, Enum<?> value) {
    return of(key + "." + value.name().toLowerCase(Locale.ROOT));
  }

  boolean has(String key) {
    return words.containsKey(key);
  }

  /// A count with its noun: `<key>` for one, `<key>s` for any other number.
  String count(String key, int number) {
    return number + " " + of(number == 1 ? key : key + "s");
  }
}
