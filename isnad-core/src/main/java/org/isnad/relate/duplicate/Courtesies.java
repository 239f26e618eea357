package org.isnad.relate.duplicate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.relate.report.Hashes;
import org.isnad.relate.report.Words;
import org.isnad.text.DataTable;
import org.isnad.text.Folding;

/// Finds honorifics and pious formulas (`courtesies.tsv`): one desk writes «صاحب السمو الملكي الأمير» or «رحمه الله» where another leaves it out, and
/// the report is a copy all the same. Immutable and thread-safe.
final class Courtesies {
  private final Map<Long, List<long[]>> byFirst;

  private Courtesies(Map<Long, List<long[]>> byFirst) {
    this.byFirst = byFirst;
  }

  static Courtesies load() {
    Map<Long, List<long[]>> byFirst = new HashMap<>();
    for (DataTable.Row row : DataTable.read(Courtesies.class, "courtesies.tsv").rows()) {
      String[] words = Folding.fold(row.required(0)).split(" ", -1);
      long[] phrase = new long[words.length];
      for (int i = 0; i < words.length; i++) {
        phrase[i] = Hashes.of(words[i], 0, words[i].length());
      }
      byFirst.computeIfAbsent(phrase[0], first -> new ArrayList<>()).add(phrase);
    }
    // The longest is tried first.
    byFirst.values().forEach(phrases -> phrases.sort((a, b) -> b.length - a.length));
    return new Courtesies(byFirst);
  }

  /// The words that are of one.
  BitSet in(Words words) {
    BitSet found = new BitSet();
    for (int at = 0; at < words.size(); ) {
      int length = length(words, at);
      found.set(at, at + length);
      at += Math.max(length, 1);
    }
    return found;
  }

  private int length(Words words, int at) {
    List<long[]> phrases = byFirst.get(words.form(at));
    if (phrases == null) {
      return 0;
    }
    for (long[] phrase : phrases) {
      if (isAt(phrase, words, at)) {
        return phrase.length;
      }
    }
    return 0;
  }

  private static boolean isAt(long[] phrase, Words words, int at) {
    if (at + phrase.length > words.size()) {
      return false;
    }
    for (int i = 1; i < phrase.length; i++) {
      if (words.form(at + i) != phrase[i]) {
        return false;
      }
    }
    return true;
  }
}
