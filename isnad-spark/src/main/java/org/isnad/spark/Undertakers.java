package org.isnad.spark;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.relate.report.Hashes;

/// Those who undertake something, by the hashes of their ids: who ever undertakes something together with whom is of one group. Immutable.
///
/// @param ids ascending
/// @param groups of each of `ids` the least id of its group
@SuppressWarnings("ArrayRecordComponent") // Never compared and never changed.
record Undertakers(long[] ids, long[] groups) implements Serializable {
  /// @param together of each undertaking those who undertake it
  static Undertakers of(List<long[]> together) {
    Map<Long, Long> above = new HashMap<>();
    for (long[] some : together) {
      for (long one : some) {
        above.putIfAbsent(one, one);
        long a = top(above, one);
        long b = top(above, some[0]);
        above.put(Math.max(a, b), Math.min(a, b));
      }
    }
    long[] ids = above.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
    long[] groups = new long[ids.length];
    for (int i = 0; i < ids.length; i++) {
      groups[i] = top(above, ids[i]);
    }
    return new Undertakers(ids, groups);
  }

  /// The least of the group; halves the way there.
  private static long top(Map<Long, Long> above, long id) {
    long at = id;
    long next = above.getOrDefault(at, at);
    while (next != at) {
      long over = above.getOrDefault(next, next);
      above.put(at, over);
      at = over;
      next = above.getOrDefault(at, at);
    }
    return at;
  }

  static long hash(String id) {
    return Hashes.of(id, 0, id.length());
  }

  /// The task of the group, below 0 where the id undertakes nothing.
  int task(String id, int tasks) {
    int place = Arrays.binarySearch(ids, hash(id));
    return place < 0 ? -1 : (int) Math.floorMod(Hashes.mix(groups[place]), (long) tasks);
  }
}
