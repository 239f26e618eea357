package org.isnad.relate;

import java.util.Objects;
import org.isnad.relate.divergence.Answer;
import org.isnad.relate.divergence.Divergence;
import org.isnad.relate.duplicate.Duplicate;
import org.isnad.relate.entity.KnownEntity;
import org.isnad.relate.series.Commitment;
import org.isnad.relate.series.Series;
import org.isnad.relate.story.Story;
import org.isnad.relate.utterance.Utterance;

/// What holds between reports: one of eight kinds, each the record of its room.
public sealed interface Relation {
  /// One name across reports.
  record OfEntity(KnownEntity entity) implements Relation {
    public OfEntity {
      Objects.requireNonNull(entity, "entity");
    }
  }

  /// A copy or an edited version.
  record OfDuplicate(Duplicate duplicate) implements Relation {
    public OfDuplicate {
      Objects.requireNonNull(duplicate, "duplicate");
    }
  }

  /// The reports of one event.
  record OfStory(Story story) implements Relation {
    public OfStory {
      Objects.requireNonNull(story, "story");
    }
  }

  /// Statements that are one utterance.
  record OfUtterance(Utterance utterance) implements Relation {
    public OfUtterance {
      Objects.requireNonNull(utterance, "utterance");
    }
  }

  /// A difference between two tellings.
  record OfDivergence(Divergence divergence) implements Relation {
    public OfDivergence {
      Objects.requireNonNull(divergence, "divergence");
    }
  }

  /// A denial and what it denies.
  record OfAnswer(Answer answer) implements Relation {
    public OfAnswer {
      Objects.requireNonNull(answer, "answer");
    }
  }

  /// Figures of one quantity.
  record OfSeries(Series series) implements Relation {
    public OfSeries {
      Objects.requireNonNull(series, "series");
    }
  }

  /// What somebody undertook.
  record OfCommitment(Commitment commitment) implements Relation {
    public OfCommitment {
      Objects.requireNonNull(commitment, "commitment");
    }
  }
}
