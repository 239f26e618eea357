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

  static Likeness of(Passage.Row a, Passage.Row b) {
    float shared = shared(a, b);
    float less = Math.min(a.weight(), b.weight());
    return new Likeness(
        shared,
        shared / (less + DOUBT),
        shared / (a.weight() + b.weight() - shared),
        shared < UNLIKE * less ? 0 : ordered(a.inOrder(), b.inOrder()));
  }

  static float shared(Passage.Row a, Passage.Row b) {
    long[] left = a.sorted();
    long[] right = b.sorted();
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

  private static float ordered(long[] a, long[] b) {
    return (float) common(a, b) / Math.max(1, Math.min(a.length, b.length));
  }

  /// The length of the longest common subsequence.
  static int common(long[] a, long[] b) {
    int[] lengths = new int[b.length + 1];
    for (long word : a) {
      int diagonal = 0;
      for (int k = 0; k < b.length; k++) {
        int above = lengths[k + 1];
        lengths[k + 1] = word == b[k] ? diagonal + 1 : Math.max(above, lengths[k]);
        diagonal = above;
      }
    }
    return lengths[b.length];
  }
}
