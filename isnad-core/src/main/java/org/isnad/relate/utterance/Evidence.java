package org.isnad.relate.utterance;

import java.util.List;

/// Whether two passages are one utterance: how alike their words are against how alike they must be, given who speaks and on which day it was said.
/// Static and thread-safe.
final class Evidence {
  /// What is taken off where the reports tell two days on which it was said: the same pledge again is another utterance.
  private static final double OTHER_DAY = 0.25;

  /// What is taken off where the reports tell two stories.
  private static final double OTHER_STORY = 0.05;

  /// The same where one of the reports has no day, so that nothing but a story ties it to the other's time.
  private static final double OTHER_STORY_UNDATED = 0.15;

  /// What is taken off within one report, where a speaker seldom says the same twice.
  private static final double SAME_REPORT = 0.15;

  /// For each unit of weight, of which a rare word has about five.
  private static final double LACK = 0.05;

  private Evidence() {}

  /// Above zero where the two are one utterance; how far tells how sure that is. Between -1.4 and 1.
  static double of(Passage left, Passage right) {
    return of(left, right, Double.NEGATIVE_INFINITY);
  }

  /// The same where it is above `least`; where it is not, no more than that.
  static double of(Passage left, Passage right, double least) {
    Likeness most = Likeness.atMost(left.row(), right.row());
    // Most that are held against one another are too unlike whoever speaks, and are not asked for
    // it.
    double highest = words(most) - needed(Voice.Bond.SAME) - lack(Voice.Bond.SAME, most.shared());
    if (highest <= least) {
      return highest;
    }
    Voice.Bond bond = bond(left.voices(), right.voices());
    double evidence = of(most, bond, left, right);
    return most.ordered() == 0 || evidence <= least
        ? evidence
        : of(most.ordered(left.row(), right.row()), bond, left, right);
  }

  private static double of(Likeness likeness, Voice.Bond bond, Passage left, Passage right) {
    return words(likeness) - needed(bond) - lack(bond, likeness.shared()) - occasion(left, right);
  }

  private static double words(Likeness likeness) {
    return 0.6 * likeness.contained() + 0.2 * likeness.alike() + 0.2 * likeness.ordered();
  }

  /// How alike the words must be.
  private static double needed(Voice.Bond bond) {
    return switch (bond) {
      case SAME -> 0.24;
      case OFFICE -> 0.4;
      case STATE -> 0.45;
      case UNKNOWN -> 0.55;
      case OTHER -> 0.7;
    };
  }

  /// What is taken off where little is shared, however alike it is: any two speak of a threat to peace.
  private static double lack(Voice.Bond bond, float shared) {
    double enough =
        switch (bond) {
          case SAME, OFFICE, STATE -> 8;
          case UNKNOWN -> 12;
          case OTHER -> 16;
        };
    return LACK * Math.max(0, enough - shared);
  }

  private static double occasion(Passage a, Passage b) {
    double off = 0;
    if (a.told() != Passage.UNTOLD && b.told() != Passage.UNTOLD && a.told() != b.told()) {
      off += OTHER_DAY;
    }
    if (a.story() != 0 && b.story() != 0 && a.story() != b.story()) {
      boolean dated = a.report().day() != null && b.report().day() != null;
      off += dated ? OTHER_STORY : OTHER_STORY_UNDATED;
    }
    if (a.report().id().equals(b.report().id())) {
      off += SAME_REPORT;
    }
    return off;
  }

  /// The closest bond between any two of the speakers.
  static Voice.Bond bond(List<Voice> a, List<Voice> b) {
    Voice.Bond closest = a.isEmpty() || b.isEmpty() ? Voice.Bond.UNKNOWN : Voice.Bond.OTHER;
    for (int i = 0; i < a.size(); i++) {
      for (int k = 0; k < b.size(); k++) {
        Voice.Bond bond = a.get(i).bond(b.get(k));
        closest = bond.compareTo(closest) < 0 ? bond : closest;
      }
    }
    return closest;
  }
}
