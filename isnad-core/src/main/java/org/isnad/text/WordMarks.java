package org.isnad.text;

/// Which entries of one layer's lexicons may begin at each token of a text: the marks of [FirstWords]. A mark says that one may; where it lacks,
/// none does. Immutable and thread-safe.
public final class WordMarks {
  private final FirstWords words;
  private final long[] whole;
  private final long[] behind;
  private final int shift;

  WordMarks(FirstWords words, long[] whole, long[] behind, int shift) {
    this.words = words;
    this.whole = whole;
    this.behind = behind;
    this.shift = shift;
  }

  /// The words that were looked up.
  FirstWords words() {
    return words;
  }

  /// Whether the token's whole folded form may begin what has the mark.
  public boolean whole(int token, int mark) {
    return (whole[token] >>> shift & mark) != 0;
  }

  /// Whether what is left of the token without some of its particles may, the article in «للصين» read as such.
  public boolean behind(int token, int mark) {
    return (behind[token] >>> shift & mark) != 0;
  }

  /// Whether either may.
  public boolean any(int token, int mark) {
    return ((whole[token] | behind[token]) >>> shift & mark) != 0;
  }
}
