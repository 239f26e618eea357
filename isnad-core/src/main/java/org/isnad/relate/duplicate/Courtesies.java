package org.isnad.relate.duplicate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.relate.report.Hashes;
import org.isnad.text.DataTable;
import org.isnad.text.Folding;

/// Finds honorifics and pious formulas (`courtesies.tsv`): one desk writes «صاحب السمو الملكي الأمير» or «رحمه الله» where another leaves it out, and
/// the report is a copy all the same. Immutable and thread-safe.
final class Courtesies {
  private final Map<Integer, List<int[]>> byFirst;

  private Courtesies(Map<Integer, List<int[]>> byFirst) {
    this.byFirst = byFirst;
  }

  static Courtesies load() {
    Map<Integer, List<int[]>> byFirst = new HashMap<>();
    for (DataTable.Row row : DataTable.read(Courtesies.class, "courtesies.tsv").rows()) {
      String[] words = Folding.fold(row.required(0)).split(" ", -1);
      int[] phrase = new int[words.length];
      for (int i = 0; i < words.length; i++) {
        phrase[i] = EntryReader.narrow(Hashes.of(words[i], 0, words[i].length()));
      }
      byFirst.computeIfAbsent(phrase[0], first -> new ArrayList<>()).add(phrase);
    }
    // The longest is tried first.
    byFirst.values().forEach(phrases -> phrases.sort((a, b) -> b.length - a.length));
    return new Courtesies(byFirst);
  }

  /// The words that are of one.
  BitSet in(int[] words) {
    BitSet found = new BitSet();
    for (int at = 0; at < words.length; ) {
      int length = length(words, at);
      found.set(at, at + length);
      at += Math.max(length, 1);
    }
    return found;
  }

  private int length(int[] words, int at) {
    List<int[]> phrases = byFirst.get(words[at]);
    if (phrases == null) {
      return 0;
    }
    for (int[] phrase : phrases) {
      if (isAt(phrase, words, at)) {
        return phrase.length;
      }
    }
    return 0;
  }

  private static boolean isAt(int[] phrase, int[] words, int at) {
    if (at + phrase.length > words.length) {
      return false;
    }
    for (int i = 1; i < phrase.length; i++) {
      if (words[at + i] != phrase[i]) {
        return false;
      }
    }
    return true;
  }
}
