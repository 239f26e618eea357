package org.isnad.relate.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which reports of a day stood at an address: chains under the hash of the address, in a table so wide that nearly every question is answered by its first
/// look. Filled by the one thread that folds the day and never changed after.
final class Addresses {
  private static final int PLACES_PER_REPORT = 4;
  private static final int NONE = -1;

  /// Of each place the report that was added last.
  private final int[] last;

  /// Of each report the one before it of the same place.
  private int[] before;

  private int[] hashes;

  /// @param expected how many reports
  Addresses(int expected) {
    last = new int[Integer.highestOneBit(Math.max(expected, 1)) * 2 * PLACES_PER_REPORT];
    Arrays.fill(last, NONE);
    before = new int[Math.max(expected, 1)];
    hashes = new int[before.length];
  }

  /// @param report its number; higher than those of all before
  void add(@Nullable String address, int report) {
    if (address == null) {
      return;
    }
    if (report >= before.length) {
      before = Arrays.copyOf(before, report * 2);
      hashes = Arrays.copyOf(hashes, before.length);
    }
    int hash = hash(address);
    hashes[report] = hash;
    before[report] = last[place(hash)];
    last[place(hash)] = report;
  }

  /// The reports at the address, ascending.
  ///
  /// @param reports by their numbers
  List<Integer> at(@Nullable String address, List<Entry> reports) {
    if (address == null) {
      return List.of();
    }
    int hash = hash(address);
    int report = last[place(hash)];
    if (report == NONE) {
      return List.of();
    }
    List<Integer> found = new ArrayList<>(0);
    for (; report != NONE; report = before[report]) {
      if (hashes[report] == hash && address.equals(reports.get(report).url)) {
        found.add(report);
      }
    }
    Collections.reverse(found);
    return found;
  }

  private static int hash(String address) {
    int hash = address.hashCode();
    return hash ^ hash >>> 16;
  }

  private int place(int hash) {
    return hash & last.length - 1;
  }
}
