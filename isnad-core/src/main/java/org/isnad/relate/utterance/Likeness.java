package org.isnad.relate.utterance;

/// How much two passages say the same, by their words alone.
///
/// @param shared weight of the shared concepts: a full one for the same stem, less for one that stands for another
/// @param contained 0–1: how much of the lighter passage the other holds
/// @param alike 0–1: how much of both together is shared
/// @param ordered 0–1: how much of the shorter passage stands in the same order in the other
record Likeness(float shared, float contained, float alike, float ordered) {
  /// Of a word of another stem in place of one.
  private static final float REPLACED = 0.85f;

  /// What is added to the lighter passage's weight, about half a rare word, so that passages of one or two words need more than others.
  private static final float DOUBT = 3f;

  /// Passages that share less of their weight are not looked at for order.
  private static final float UNLIKE = 0.2f;

  static Likeness of(Row a, Row b) {
    Likeness most = atMost(a, b);
    return most.ordered == 0 ? most : most.ordered(a, b);
  }

  /// The same but for the order, which takes longest to find out: it is 0 where the two are too unlike, else it is taken for the highest.
  static Likeness atMost(Row a, Row b) {
    float shared = shared(a, b);
    float less = Math.min(a.weight(), b.weight());
    return new Likeness(
        shared,
        shared / (less + DOUBT),
        shared / (a.weight() + b.weight() - shared),
        shared < UNLIKE * less ? 0 : 1);
  }

  /// With the order found out.
  Likeness ordered(Row a, Row b) {
    return new Likeness(shared, contained, alike, ordered(a.inOrder(), b.inOrder()));
  }

  static float shared(Row a, Row b) {
    int[] left = a.sorted();
    int[] right = b.sorted();
    float shared = 0;
    int i = 0;
    int k = 0;
    while (i < left.length && k < right.length) {
      if (left[i] < right[k]) {
        i++;
      } else if (left[i] > right[k]) {
        k++;
      } else {
        float weight = Math.min(a.weights()[i], b.weights()[k]);
        shared += a.stems()[i] == b.stems()[k] ? weight : weight * REPLACED;
        i++;
        k++;
      }
    }
    return shared;
  }

  private static float ordered(int[] a, int[] b) {
    return (float) common(a, b) / Math.max(1, Math.min(a.length, b.length));
  }

  /// The length of the longest common subsequence.
  static int common(int[] a, int[] b) {
    // What both begin and end with is common to them, and need not be gone through.
    int most = Math.min(a.length, b.length);
    int begin = 0;
    while (begin < most && a[begin] == b[begin]) {
      begin++;
    }
    int end = 0;
    while (end < most - begin && a[a.length - 1 - end] == b[b.length - 1 - end]) {
      end++;
    }
    return begin + end + common(a, b, begin, end);
  }

  /// The same without the first `begin` and the last `end` of both.
  private static int common(int[] a, int[] b, int begin, int end) {
    int columns = b.length - begin - end;
    if (columns == 0 || a.length == begin + end) {
      return 0;
    }
    int[] lengths = new int[columns + 1];
    for (int i = begin; i < a.length - end; i++) {
      int word = a[i];
      int diagonal = 0;
      int left = 0;
      for (int k = 0; k < columns; k++) {
        int above = lengths[k + 1];
        left = word == b[begin + k] ? diagonal + 1 : Math.max(above, left);
        lengths[k + 1] = left;
        diagonal = above;
      }
    }
    return lengths[columns];
  }
}
