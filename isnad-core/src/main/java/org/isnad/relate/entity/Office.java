package org.isnad.relate.entity;

import java.util.List;
import java.util.Objects;

/// A title as it is compared with titles of other reports: «الرئيس الروسي», «رئيس روسيا» are one.
///
/// @param head the noun of the office
/// @param of the words of what it is of, sorted; not empty
/// @param told whether these words tell which office it is: every state has its minister of the interior
record Office(String head, List<String> of, boolean told) {
  Office {
    Objects.requireNonNull(head, "head");
    of = List.copyOf(of);
  }

  /// Whether both are the same office as far as the words go: the one may leave out words of the other, but not those that tell which it is.
  boolean agrees(Office other) {
    return told
        && other.told
        && head.equals(other.head)
        && (of.containsAll(other.of) || other.of.containsAll(of));
  }
}
