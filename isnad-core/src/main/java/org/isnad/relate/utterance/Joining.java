package org.isnad.relate.utterance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Joins what was found sentence by sentence: where the sentences of one quotation follow one another in two reports and more, they are one utterance. Two
/// groups are joined only where all the statements of the one have a sentence in the other too, so that reports which give different
/// sentences are not taken to tell the same. Static and thread-safe.
final class Joining {
  private static final int REPORTS = 2;

  private Joining() {}

  /// @param groups of passages, each group by report and place
  static List<List<Part>> of(List<List<Passage>> groups) {
    List<List<Part>> joined = new ArrayList<>();
    groups.forEach(group -> joined.add(parts(group)));
    int[] standsIn = new int[joined.size()];
    Arrays.setAll(standsIn, i -> i);
    List<int[]> neighbors = neighbors(joined);
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int[] pair : neighbors) {
        int former = top(standsIn, pair[0]);
        int next = top(standsIn, pair[1]);
        List<Part> both = former == next ? List.of() : join(joined.get(former), joined.get(next));
        if (!both.isEmpty()) {
          joined.set(former, both);
          joined.set(next, List.of());
          standsIn[next] = former;
          changed = true;
        }
      }
    }
    joined.removeIf(List::isEmpty);
    return joined;
  }

  private static int top(int[] standsIn, int group) {
    int top = group;
    while (standsIn[top] != top) {
      top = standsIn[top];
    }
    return top;
  }

  /// The pairs of groups of which parts follow one another in some statement.
  private static List<int[]> neighbors(List<List<Part>> groups) {
    Map<Part.Place, Integer> starting = new HashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      for (Part part : groups.get(i)) {
        starting.put(part.place(), i);
      }
    }
    List<int[]> neighbors = new ArrayList<>();
    Set<Long> known = new HashSet<>();
    for (int i = 0; i < groups.size(); i++) {
      for (Part part : groups.get(i)) {
        Integer next = starting.get(part.following());
        if (next != null && next != i && known.add((long) i << 32 | next)) {
          neighbors.add(new int[] {i, next});
        }
      }
    }
    return neighbors;
  }

  /// The passages of one group; sentences of one statement that follow one another are one part, and of those apart the first is kept.
  private static List<Part> parts(List<Passage> group) {
    List<Part> parts = new ArrayList<>();
    for (Passage passage : group) {
      Part part = new Part(passage);
      Part former = parts.isEmpty() ? null : parts.getLast();
      if (former == null || !former.sameStatement(part)) {
        parts.add(part);
      } else if (former.before(part)) {
        parts.set(parts.size() - 1, former.with(part));
      }
    }
    return parts;
  }

  /// The two groups as one, `next` following `former`; empty where they are not one.
  private static List<Part> join(List<Part> former, List<Part> next) {
    Set<String> reports = new HashSet<>();
    List<Part> both = new ArrayList<>();
    Map<Part.Place, Part> left = new LinkedHashMap<>();
    next.forEach(part -> left.put(part.place(), part));
    int alone = 0;
    for (Part part : former) {
      Part follower = left.remove(part.following());
      if (follower != null) {
        both.add(part.with(follower));
        reports.add(part.report().id());
      } else {
        alone++;
        both.add(part);
      }
    }
    if (reports.size() < REPORTS || alone > 0 && !left.isEmpty()) {
      return List.of();
    }
    both.addAll(left.values());
    both.sort(Part.BY_PLACE);
    return both;
  }
}
