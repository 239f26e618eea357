package org.isnad.relate.divergence;

import org.isnad.text.Span;

/// Whether two findings of two tellings stand in the same place of the sentence: by the words around them that are aligned. Static and
/// thread-safe.
final class Context {
  /// Words on each side that are looked at, and how far from the other finding their counterparts may stand.
  private static final int AROUND = 5;

  private Context() {}

  /// How many content words around `a` have their counterpart around `b`. Words of either finding do not count.
  static int shared(Pair pair, Span a, Span b) {
    int first = pair.a().wordAt(a.start());
    int end = pair.a().wordAt(a.end() - 1) + 1;
    int otherFirst = pair.b().wordAt(b.start());
    int otherEnd = pair.b().wordAt(b.end() - 1) + 1;
    int count = 0;
    for (int i = Math.max(0, first - AROUND);
        i < Math.min(pair.a().words().size(), end + AROUND);
        i++) {
      if ((i >= first && i < end) || !pair.a().words().get(i).content()) {
        continue;
      }
      int there = pair.words().of(i);
      boolean near = there >= otherFirst - AROUND && there < otherEnd + AROUND;
      boolean sameSide = i < first ? there < otherFirst : there >= otherEnd;
      boolean outside = there < otherFirst || there >= otherEnd;
      if (there >= 0 && near && outside && (sameSide || Math.abs(i - first) > 1)) {
        count++;
      }
    }
    return count;
  }
}
