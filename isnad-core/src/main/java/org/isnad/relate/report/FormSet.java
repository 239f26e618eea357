package org.isnad.relate.report;

import java.util.List;
import org.isnad.text.DataTable;
import org.isnad.text.Folding;

/// A set of words, asked by the [hash][Hashes] of a folded word, which whoever reads words has at hand. Immutable and thread-safe.
final class FormSet {
  /// By hash, with open addressing; 0 where a slot is free. Of eight slots one is taken at most, for most words asked for are not there.
  private final long[] slots;

  private FormSet(List<String> words) {
    slots = new long[Integer.highestOneBit(Math.max(words.size(), 1)) * 16];
    for (String word : words) {
      long form = Hashes.of(word, 0, word.length());
      slots[slot(form)] = form;
    }
  }

  /// The words of the first column of a table beside this class.
  static FormSet read(String resource) {
    return new FormSet(
        DataTable.read(FormSet.class, resource).rows().stream()
            .map(row -> Folding.fold(row.required(0)))
            .toList());
  }

  boolean contains(long form) {
    return slots[slot(form)] != 0;
  }

  /// Where the form stands, or the free slot where it would.
  private int slot(long form) {
    int mask = slots.length - 1;
    int slot = (int) form & mask;
    while (slots[slot] != form && slots[slot] != 0) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
