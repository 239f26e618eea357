package org.isnad.archive.record;

import java.util.Locale;
import org.isnad.relate.Relation;
import org.jspecify.annotations.Nullable;

/// The kinds of relations, in the words of the wire.
public enum RelationKind {
  ENTITY,
  DUPLICATE,
  STORY,
  UTTERANCE,
  DIVERGENCE,
  ANSWER,
  SERIES,
  COMMITMENT;

  /// `kind` on the wire.
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static RelationKind of(Relation relation) {
    return switch (relation) {
      case Relation.OfEntity _ -> ENTITY;
      case Relation.OfDuplicate _ -> DUPLICATE;
      case Relation.OfStory _ -> STORY;
      case Relation.OfUtterance _ -> UTTERANCE;
      case Relation.OfDivergence _ -> DIVERGENCE;
      case Relation.OfAnswer _ -> ANSWER;
      case Relation.OfSeries _ -> SERIES;
      case Relation.OfCommitment _ -> COMMITMENT;
    };
  }

  /// The relation's id; null for the kinds that have none.
  public static @Nullable String id(Relation relation) {
    return switch (relation) {
      case Relation.OfEntity(var entity) -> entity.id();
      case Relation.OfStory(var story) -> story.id();
      case Relation.OfUtterance(var utterance) -> utterance.id();
      case Relation.OfSeries(var series) -> series.id();
      case Relation.OfCommitment(var commitment) -> commitment.id();
      case Relation.OfDuplicate _, Relation.OfDivergence _, Relation.OfAnswer _ -> null;
    };
  }
}
