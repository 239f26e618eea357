package org.isnad.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.analyze.Analysis;
import org.isnad.archive.question.Comparison;
import org.isnad.relate.Relation;
import org.isnad.relate.divergence.Answer;
import org.isnad.relate.divergence.Divergence;
import org.isnad.relate.duplicate.Duplicate;
import org.isnad.relate.entity.KnownEntity;
import org.isnad.relate.series.Commitment;
import org.isnad.relate.series.Series;
import org.isnad.relate.story.Story;
import org.isnad.relate.utterance.Utterance;

/// All relations of a run by kind, in the order in which they settled. Not thread-safe.
final class RelationBook {
  final List<KnownEntity> entities = new ArrayList<>();
  final List<Duplicate> duplicates = new ArrayList<>();
  final List<Story> stories = new ArrayList<>();
  final List<Utterance> utterances = new ArrayList<>();
  final List<Answer> answers = new ArrayList<>();
  final List<Series> series = new ArrayList<>();
  final List<Commitment> commitments = new ArrayList<>();
  private final Map<String, List<Divergence>> divergences = new HashMap<>();

  void add(Relation relation) {
    switch (relation) {
      case Relation.OfEntity(KnownEntity entity) -> entities.add(entity);
      case Relation.OfDuplicate(Duplicate duplicate) -> duplicates.add(duplicate);
      case Relation.OfStory(Story story) -> stories.add(story);
      case Relation.OfUtterance(Utterance utterance) -> utterances.add(utterance);
      case Relation.OfDivergence(Divergence divergence) ->
          divergences
              .computeIfAbsent(divergence.utterance(), id -> new ArrayList<>())
              .add(divergence);
      case Relation.OfAnswer(Answer answer) -> answers.add(answer);
      case Relation.OfSeries(Series one) -> series.add(one);
      case Relation.OfCommitment(Commitment commitment) -> commitments.add(commitment);
    }
  }

  /// The reports side by side.
  ///
  /// @param analyses by time
  Comparison comparison(List<Analysis> analyses) {
    return Comparison.of(analyses, stories, utterances, divergences);
  }

  /// What differs between the tellings of an utterance.
  List<Divergence> divergences(Utterance utterance) {
    return divergences.getOrDefault(utterance.id(), List.of());
  }

  /// How many differences there are in all.
  int divergences() {
    return divergences.values().stream().mapToInt(List::size).sum();
  }
}
