package org.isnad.archive.search;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.DataTable;
import org.isnad.text.Folding;
import org.isnad.text.WordSet;

/// Reads lists of words that stand between spaces. Static and thread-safe.
final class WordList {
  private WordList() {}

  /// The words of a resource beside `owner`, folded.
  static List<String> words(Class<?> owner, String name) {
    List<String> words = new ArrayList<>();
    for (DataTable.Row row : DataTable.read(owner, name).rows()) {
      for (String cell : row.cells()) {
        for (String word : cell.split(" ")) {
          if (!word.isEmpty()) {
            words.add(Folding.fold(word));
          }
        }
      }
    }
    return words;
  }

  static WordSet set(Class<?> owner, String name) {
    return WordSet.of(words(owner, name));
  }
}
