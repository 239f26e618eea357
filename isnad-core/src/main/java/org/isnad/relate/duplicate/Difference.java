package org.isnad.relate.duplicate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.isnad.text.Span;

/// What one report has and the other has not, as readable pieces. What only stands at another place is in both.
final class Difference {
  /// So few shared words between two pieces that are longer than they are chance: «في» between two new clauses.
  private static final int CHANCE = 2;

  private Difference() {}

  /// The words of `entry` outside `shared`, in runs; a run never goes from the title into the body.
  static List<Span> spans(Entry entry, BitSet shared) {
    List<Span> spans = new ArrayList<>();
    add(entry, shared, 0, entry.title, spans);
    add(entry, shared, entry.title, entry.words.length, spans);
    return spans;
  }

  private static void add(Entry entry, BitSet shared, int from, int to, List<Span> spans) {
    int start = next(shared, from, to);
    while (start < to) {
      int end = end(shared, start, to);
      // Over a word or two in common the piece goes on, where both sides are longer than these.
      for (int more = next(shared, end, to); more < to; more = next(shared, end, to)) {
        int after = end(shared, more, to);
        int between = more - end;
        if (between > CHANCE || between >= end - start || between >= after - more) {
          break;
        }
        end = after;
      }
      spans.add(entry.span(start, end));
      start = next(shared, end, to);
    }
  }

  private static int next(BitSet shared, int from, int to) {
    return Math.min(shared.nextClearBit(from), to);
  }

  private static int end(BitSet shared, int from, int to) {
    int end = shared.nextSetBit(from);
    return end < 0 ? to : Math.min(end, to);
  }
}
