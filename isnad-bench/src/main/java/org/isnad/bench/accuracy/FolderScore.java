package org.isnad.bench.accuracy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.bench.accuracy.Sheet.Confidence;

/// How the analyses of one gold folder scored.
///
/// @param name the folder's own name
/// @param documents by id
/// @param outlets the same scores for each outlet alone, by name
/// @param problems reports that could not be scored as they should, with the reason
record FolderScore(
    String name,
    Map<String, GoldDocument> documents,
    Group all,
    Map<String, Group> outlets,
    List<Verdict> verdicts,
    List<Confidence> confidences,
    List<String> problems) {
  FolderScore {
    documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
    outlets = Collections.unmodifiableMap(new TreeMap<>(outlets));
    verdicts = List.copyOf(verdicts);
    confidences = List.copyOf(confidences);
    problems = List.copyOf(problems);
  }

  static FolderScore of(String name, List<GoldDocument> gold, Map<String, Answer> answers) {
    Map<String, GoldDocument> documents = new LinkedHashMap<>();
    Map<String, Group> outlets = new HashMap<>();
    Group all = Group.EMPTY;
    List<Verdict> verdicts = new ArrayList<>();
    List<Confidence> confidences = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (GoldDocument document : gold) {
      Answer answer = answers.getOrDefault(document.id(), Answer.NONE);
      if (!answers.containsKey(document.id())) {
        problems.add(document.id() + ": there is no analysis of it");
      } else if (!DocumentScorer.isOfThisText(document, answer)) {
        problems.add(
            document.id() + ": the analysis is of another text, so that its offsets count nothing");
      }
      Sheet sheet = DocumentScorer.score(document, answer);
      Group one = new Group(1, sheet.tallies());
      documents.put(document.id(), document);
      all = all.plus(one);
      outlets.merge(document.outlet(), one, Group::plus);
      verdicts.addAll(sheet.verdicts());
      confidences.addAll(sheet.confidences());
    }
    return new FolderScore(name, documents, all, outlets, verdicts, confidences, problems);
  }

  /// What went wrong, in kinds: those most often seen first.
  List<Kind> kinds() {
    Map<String, List<Miss>> byKind = new TreeMap<>();
    for (Verdict verdict : verdicts) {
      Miss miss = verdict.miss();
      if (miss != null) {
        byKind.computeIfAbsent(miss.kind(), _ -> new ArrayList<>()).add(miss);
      }
    }
    return byKind.entrySet().stream()
        .map(entry -> new Kind(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt((Kind kind) -> -kind.misses().size()))
        .toList();
  }

  /// Misses of one kind, never none.
  record Kind(String name, List<Miss> misses) {
    Kind {
      misses = List.copyOf(misses);
    }

    /// Whether something was missed or is too many, rather than found and told inexactly.
    boolean isOfLayer() {
      return switch (misses.getFirst().topic()) {
        case Topic.Layer layer -> layer != Topic.Layer.STATEMENTS_STRICT;
        case Topic.Attribute _ -> false;
      };
    }
  }

  /// Reports taken together.
  record Group(int documents, Map<Topic, Tally> tallies) {
    static final Group EMPTY = new Group(0, Map.of());

    Group {
      tallies = Map.copyOf(tallies);
    }

    Group plus(Group other) {
      Map<Topic, Tally> sum = new HashMap<>(tallies);
      other.tallies.forEach((topic, tally) -> sum.merge(topic, tally, Tally::plus));
      return new Group(documents + other.documents, sum);
    }

    Tally tally(Topic topic) {
      return tallies.getOrDefault(topic, Tally.NOTHING);
    }
  }
}
