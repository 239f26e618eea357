package org.isnad.bench.accuracy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.relate.Relation;
import org.isnad.relate.story.Story;

/// Scores stories by BCubed (Bagga and Baldwin 1998) over the labeled reports; a labeled report in no story stands alone. Static and thread-safe.
final class StoryScorer {
  private StoryScorer() {}

  static RelationScore score(Map<String, String> labels, List<Relation> relations) {
    Map<String, String> clusters = new HashMap<>();
    labels.keySet().forEach(report -> clusters.put(report, "alone " + report));
    for (Relation relation : relations) {
      if (relation instanceof Relation.OfStory(Story story)) {
        for (String report : story.reports()) {
          clusters.replace(RelationGold.spelled(report), story.id());
        }
      }
    }
    Map<String, Set<String>> byCluster = inverted(clusters);
    Map<String, Set<String>> byLabel = inverted(labels);
    double precision = 0;
    double recall = 0;
    for (Map.Entry<String, String> report : labels.entrySet()) {
      Set<String> cluster = byCluster.getOrDefault(clusters.get(report.getKey()), Set.of());
      Set<String> label = byLabel.getOrDefault(report.getValue(), Set.of());
      Set<String> both = new HashSet<>(cluster);
      both.retainAll(label);
      precision += (double) both.size() / cluster.size();
      recall += (double) both.size() / label.size();
    }
    int reports = Math.max(1, labels.size());
    precision /= reports;
    recall /= reports;
    double sum = precision + recall;
    double f1 = sum == 0 ? 0 : 2 * precision * recall / sum;
    return new RelationScore(
        "stories",
        List.of(new RelationScore.Measure("BCubed", precision, recall, f1, labels.size())),
        misses(byCluster, clusters, byLabel, labels));
  }

  private static Map<String, Set<String>> inverted(Map<String, String> map) {
    Map<String, Set<String>> inverted = new TreeMap<>();
    map.forEach(
        (report, group) -> inverted.computeIfAbsent(group, key -> new TreeSet<>()).add(report));
    return inverted;
  }

  private static List<String> misses(
      Map<String, Set<String>> byCluster,
      Map<String, String> clusters,
      Map<String, Set<String>> byLabel,
      Map<String, String> labels) {
    List<String> misses = new ArrayList<>();
    byLabel.forEach((label, reports) -> {
      long parts = reports.stream().map(clusters::get).distinct().count();
      if (parts > 1) {
        misses.add(label + ": split over " + parts + " stories");
      }
    });
    byCluster.forEach((cluster, reports) -> {
      Set<String> held = new TreeSet<>();
      reports.forEach(report -> held.add(labels.getOrDefault(report, "")));
      if (held.size() > 1) {
        misses.add(cluster + ": holds " + String.join(", ", held));
      }
    });
    return misses;
  }
}
