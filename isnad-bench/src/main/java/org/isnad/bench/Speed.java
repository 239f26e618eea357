package org.isnad.bench;

/// How fast a work was in each round.
///
/// @param rounds so much a second, of whatever is counted
record Speed(String name, double[] rounds) {
  Speed {
    rounds = rounds.clone();
  }

  double median() {
    return Rounds.median(rounds);
  }

  /// The median of the rounds' own ratios to another work of the same rounds.
  double over(Speed other) {
    double[] ratios = new double[rounds.length];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = rounds[i] / other.rounds[i];
    }
    return Rounds.median(ratios);
  }
}
