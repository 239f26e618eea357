package org.isnad.bench;

import java.util.List;

/// A way of finding reports of like wording that verifies nothing.
interface NearDuplicates {
  String name();

  /// Signs every report and puts it where others find it.
  ///
  /// @param texts folded words of a report's body, a space between them
  Found find(List<String> texts);

  /// What was found.
  interface Found {
    /// Whether the two, by their number, are taken for duplicates.
    boolean together(int a, int b);

    /// How many pairs met, so that no work is done for nothing.
    long met();
  }
}
