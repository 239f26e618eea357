package org.isnad.bench.accuracy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.relate.Relation;
import org.isnad.relate.duplicate.Duplicate;
import org.jspecify.annotations.Nullable;

/// Scores duplicates by pairs: copy or edited against the rest. Copies are closed transitively, edited pairs are not. Static and thread-safe.
final class DuplicateScorer {
  private DuplicateScorer() {}

  /// Who copies whom, by whatever way round.
  private static final class Answers {
    private final Map<String, String> parents = new HashMap<>();
    private final Map<Set<String>, String> said = new HashMap<>();

    void add(Duplicate duplicate) {
      String a = RelationGold.spelled(duplicate.a());
      String b = RelationGold.spelled(duplicate.b());
      said.put(Set.of(a, b), duplicate.kind().name().toLowerCase(Locale.ROOT));
      switch (duplicate.kind()) {
        case COPY -> parents.put(top(a), top(b));
        case EDITED -> {}
      }
    }

    private String top(String report) {
      String at = report;
      for (String up = parents.get(at); up != null && !up.equals(at); up = parents.get(at)) {
        at = up;
      }
      return at;
    }

    @Nullable String of(RelationGold.ReportPair pair) {
      String kind = said.get(Set.of(pair.a(), pair.b()));
      return kind == null && top(pair.a()).equals(top(pair.b())) ? "copy" : kind;
    }
  }

  static RelationScore score(List<RelationGold.ReportPair> gold, List<Relation> relations) {
    Answers answers = new Answers();
    for (Relation relation : relations) {
      if (relation instanceof Relation.OfDuplicate(Duplicate duplicate)
          && !duplicate.a().equals(duplicate.b())) {
        answers.add(duplicate);
      }
    }
    long right = 0;
    long answered = 0;
    long wanted = 0;
    long sameSort = 0;
    List<String> misses = new ArrayList<>();
    for (RelationGold.ReportPair pair : gold) {
      String answer = answers.of(pair);
      wanted += pair.isDuplicate() ? 1 : 0;
      answered += answer != null ? 1 : 0;
      right += pair.isDuplicate() && answer != null ? 1 : 0;
      sameSort += pair.isDuplicate() && pair.sort().equals(answer) ? 1 : 0;
      if (pair.isDuplicate() != (answer != null)) {
        misses.add(
            pair.a()
                + " "
                + pair.b()
                + ": "
                + pair.sort()
                + ", answered "
                + (answer == null ? "apart" : "together"));
      }
    }
    return new RelationScore(
        "duplicates",
        List.of(
            RelationScore.Measure.of("pairs", new Tally(right, answered, wanted)),
            RelationScore.Measure.share("class of the right ones", sameSort, right)),
        misses);
  }
}
