package org.isnad.relate.utterance;

import java.util.List;

/// Whether two passages are one utterance: how alike their words are against how alike they must be, given who speaks and on which day it was said.
/// Static and thread-safe.
final class Evidence {
  /// What is taken off where the reports tell two days on which it was said: the same pledge again is another utterance.
  private static final double OTHER_DAY = 0.25;

  /// What is taken off within one report, where a speaker seldom says the same twice.
  private static final double SAME_REPORT = 0.15;

  private Evidence() {}

  /// Above zero where the two are one utterance; how far tells how sure that is. Between -1.4 and 1.
  static double of(Passage left, Passage right) {
    Likeness likeness = Likeness.of(left.row(), right.row());
    double words = 0.6 * likeness.contained() + 0.2 * likeness.alike() + 0.2 * likeness.ordered();
    return words - needed(bond(left.voices(), right.voices()), likeness) - occasion(left, right);
  }

  private static double needed(Voice.Bond bond, Likeness likeness) {
    return switch (bond) {
      case SAME -> 0.30;
      case OFFICE -> 0.4;
      case STATE -> 0.45;
      case UNKNOWN -> 0.55;
      case OTHER -> likeness.shared() < 12 ? 0.9 : 0.7;
    };
  }

  private static double occasion(Passage a, Passage b) {
    double off = 0;
    if (a.told() != Passage.UNTOLD && b.told() != Passage.UNTOLD && a.told() != b.told()) {
      off += OTHER_DAY;
    }
    if (a.report().id().equals(b.report().id())) {
      off += SAME_REPORT;
    }
    return off;
  }

  /// The closest bond between any two of the speakers.
  static Voice.Bond bond(List<Voice> a, List<Voice> b) {
    Voice.Bond closest = a.isEmpty() || b.isEmpty() ? Voice.Bond.UNKNOWN : Voice.Bond.OTHER;
    for (Voice left : a) {
      for (Voice right : b) {
        Voice.Bond bond = left.bond(right);
        closest = bond.compareTo(closest) < 0 ? bond : closest;
      }
    }
    return closest;
  }
}
