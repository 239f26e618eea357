package org.isnad.bench.accuracy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What changed between two runs over the same gold.
///
/// @param changes of every topic where something did
record Comparison(FolderScore before, FolderScore after, Map<Topic, Change> changes) {

  /// @param fixed wrong before and right now, or an answer too many that is gone; told as it was
  /// @param broken right before and wrong now, or a new answer too many; told as it is
  record Change(List<Verdict> fixed, List<Verdict> broken) {
    Change {
      fixed = List.copyOf(fixed);
      broken = List.copyOf(broken);
    }
  }

  private record Key(Topic topic, String document, String item) {
    static Key of(Verdict verdict) {
      return new Key(verdict.topic(), verdict.document(), verdict.item());
    }

    boolean isTooMany() {
      return item.startsWith("answer ");
    }
  }

  static Comparison of(FolderScore before, FolderScore after) {
    Map<Key, Verdict> old = index(before);
    Map<Key, Verdict> now = index(after);
    Map<Topic, Change> changes = new LinkedHashMap<>();
    for (Topic topic : Topic.all()) {
      List<Verdict> fixed = wrongOnlyIn(topic, before, now);
      List<Verdict> broken = wrongOnlyIn(topic, after, old);
      if (!fixed.isEmpty() || !broken.isEmpty()) {
        changes.put(topic, new Change(fixed, broken));
      }
    }
    return new Comparison(before, after, changes);
  }

  private static Map<Key, Verdict> index(FolderScore score) {
    Map<Key, Verdict> index = new HashMap<>();
    score.verdicts().forEach(verdict -> index.put(Key.of(verdict), verdict));
    return index;
  }

  private static List<Verdict> wrongOnlyIn(
      Topic topic, FolderScore score, Map<Key, Verdict> other) {
    List<Verdict> wrong = new ArrayList<>();
    for (Verdict verdict : score.verdicts()) {
      if (verdict.topic() == topic && !verdict.isRight()) {
        Key key = Key.of(verdict);
        @Nullable Verdict there = other.get(key);
        // What is not judged there at all (the speaker of a statement that was missed) has neither
        // been mended nor broken.
        if (there == null ? key.isTooMany() : there.isRight()) {
          wrong.add(verdict);
        }
      }
    }
    return wrong;
  }
}
