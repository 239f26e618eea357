package org.isnad.text;

import java.util.Arrays;

/// A folded text with its alignment to the original: for a match in the folded text, the span of the original that it
/// rests on. Immutable and thread-safe.
///
/// Invariant: `originalOffset` is monotone, and `original(0, folded.length())` lies in the original.
public final class FoldedText {
  private final String folded;
  private final int[] starts;
  private final int originalLength;

  private FoldedText(String folded, int[] starts, int originalLength) {
    this.folded = folded;
    this.starts = starts;
    this.originalLength = originalLength;
  }

  public static FoldedText of(CharSequence original) {
    StringBuilder out = new StringBuilder(original.length());
    int[] starts = new int[original.length() + 1];
    for (int i = 0; i < original.length(); i++) {
      int before = out.length();
      int added = Folding.append(original.charAt(i), out);
      if (before + added > starts.length) {
        starts = Arrays.copyOf(starts, Math.max(before + added, starts.length * 2));
      }
      Arrays.fill(starts, before, before + added, i);
    }
    return new FoldedText(out.toString(), Arrays.copyOf(starts, out.length()), original.length());
  }

  /// The folded characters.
  public String folded() {
    return folded;
  }

  /// Where in the original the folded character at `offset` stands; the original's length for the end.
  public int originalOffset(int offset) {
    return offset == starts.length ? originalLength : starts[offset];
  }

  /// The span of the original that folded characters `[start, end)` come from, marks on the last letter included.
  public Span original(int start, int end) {
    if (start < 0 || end < start || end > starts.length) {
      throw new IndexOutOfBoundsException(
          "no folded range: [" + start + ", " + end + ") of " + starts.length);
    }
    int from = originalOffset(start);
    int to =
        start == end
            ? from
            : end == starts.length || starts[end] > starts[end - 1]
                ? originalOffset(end)
                : starts[end - 1] + 1;
    return new Span(from, Math.max(from, to));
  }
}
