package org.isnad.archive.record;

import org.jspecify.annotations.Nullable;

/// Ids of findings in a report, which are a letter and a number: `e12`, `s3`.
final class Numbered {
  private Numbered() {}

  static int number(String id) {
    if (id.length() < 2) {
      throw new IllegalArgumentException("no id of a finding: " + id);
    }
    return Integer.parseInt(id, 1, id.length(), 10);
  }

  static @Nullable Integer numberOrNull(@Nullable String id) {
    return id == null ? null : Integer.valueOf(number(id));
  }
}
