package org.isnad.relate.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// How often the states are named in a report, which are few. Used by one thread.
final class StatesNamed {
  /// In the order of their first mention.
  private final List<String> states = new ArrayList<>(4);

  private int[] mentions = new int[4];

  void add(String state, int times) {
    int at = states.indexOf(state);
    if (at < 0) {
      at = states.size();
      states.add(state);
      if (at == mentions.length) {
        mentions = Arrays.copyOf(mentions, 2 * at);
      }
    }
    mentions[at] += times;
  }

  boolean names(String state) {
    return states.contains(state);
  }

  boolean isEmpty() {
    return states.isEmpty();
  }

  /// The only state of those of which the condition holds, or the one of them named twice as often as the others and three times at least.
  @Nullable String only(Predicate<String> condition) {
    int most = -1;
    int all = 0;
    int count = 0;
    for (int i = 0; i < states.size(); i++) {
      if (condition.test(states.get(i))) {
        all += mentions[i];
        count++;
        most = most < 0 || mentions[i] > mentions[most] ? i : most;
      }
    }
    int own = most < 0 ? 0 : mentions[most];
    return most >= 0 && (count == 1 || own >= 3 && 3 * own >= 2 * all) ? states.get(most) : null;
  }

  /// The only state that is none of those of the words.
  @Nullable String onlyBut(List<String> words) {
    String only = null;
    for (String state : states) {
      if (!words.contains(BodyFormReader.STATE_MARK + state)) {
        if (only != null) {
          return null;
        }
        only = state;
      }
    }
    return only;
  }
}
