package org.isnad.text;

/// A half-open range `[start, end)` of UTF-16 code units in a report's original text.
///
/// @param start first unit, at least 0
/// @param end one past the last unit, at least `start`
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /// Whether every unit of `other` lies in this span.
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /// Whether the unit at `offset` lies in this span.
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /// Whether the two share at least one unit.
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /// The smallest span that holds both.
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /// The words that the span stands for.
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /// By `start`, then by `end`: the order of findings on the wire.
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
