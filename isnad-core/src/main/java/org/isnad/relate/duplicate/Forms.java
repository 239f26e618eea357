package org.isnad.relate.duplicate;

import java.util.Arrays;
import java.util.List;

/// Tells a form that is filled in for others from a text that is taken over: telegrams to another head of state, the next day's closing prices, the
/// death of another soldier. Static and thread-safe.
final class Forms {
  /// Fewer numbers are not compared.
  private static final int FEWEST_NUMBERS = 4;

  private Forms() {}

  /// Whether the two tell of other persons or other figures.
  static boolean areFilledForOthers(Entry a, Entry b) {
    return (namesAnother(a.persons, b) && namesAnother(b.persons, a)) || areOfOtherFigures(a, b);
  }

  /// Whether half of some person's name, at least, stands nowhere in the report.
  private static boolean namesAnother(List<int[]> persons, Entry entry) {
    for (int[] person : persons) {
      int absent = 0;
      for (int i = 0; i < person.length; i += 2) {
        absent += entry.knows(person[i], person[i + 1]) ? 0 : 1;
      }
      if (4 * absent >= person.length) {
        return true;
      }
    }
    return false;
  }

  /// Whether both give numbers, and hardly one of the one's is among the other's.
  private static boolean areOfOtherFigures(Entry a, Entry b) {
    int fewer = Math.min(a.numbers.length, b.numbers.length);
    if (fewer < FEWEST_NUMBERS) {
      return false;
    }
    int common = 0;
    for (int number : a.numbers) {
      common += Arrays.binarySearch(b.numbers, number) >= 0 ? 1 : 0;
    }
    return 4 * common <= fewer;
  }
}
