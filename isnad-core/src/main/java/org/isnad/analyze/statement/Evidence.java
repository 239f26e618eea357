package org.isnad.analyze.statement;

/// How often each [Feature] was seen of one speaker. Immutable.
final class Evidence {
  static final Evidence NONE = new Evidence(new byte[Feature.values().length]);

  private static final int MOST = 9;

  private final byte[] counts;

  private Evidence(byte[] counts) {
    this.counts = counts;
  }

  int count(Feature feature) {
    return counts[feature.ordinal()];
  }

  /// How often the feature of that ordinal was seen.
  int count(int ordinal) {
    return counts[ordinal];
  }

  /// The same with the feature seen once more.
  Evidence plus(Feature feature) {
    return plus(feature, 1);
  }

  /// The same with the feature seen `times` more, up to nine in all.
  Evidence plus(Feature feature, int times) {
    if (times == 0) {
      return this;
    }
    byte[] sum = counts.clone();
    int i = feature.ordinal();
    sum[i] = (byte) Math.min(MOST, sum[i] + times);
    return new Evidence(sum);
  }

  /// The same, with the feature where it holds.
  Evidence plusIf(boolean holds, Feature feature) {
    return holds ? plus(feature) : this;
  }
}
