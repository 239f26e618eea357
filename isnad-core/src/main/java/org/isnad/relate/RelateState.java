package org.isnad.relate;

import java.time.LocalDate;
import java.util.List;
import org.isnad.relate.divergence.AnswerState;
import org.isnad.relate.duplicate.DuplicateState;
import org.isnad.relate.entity.EntityState;
import org.isnad.relate.report.StemCounts;
import org.isnad.relate.series.CommitmentState;
import org.isnad.relate.series.SeriesState;
import org.isnad.relate.story.StoryState;
import org.isnad.relate.utterance.UtteranceState;

/// What relating knows after a day: to fold the next day onto. Immutable; each room's part is that room's own.
///
/// @param kept the last days and how many reports each had, the oldest first
/// @param counts in how many reports each stem has stood
/// @param tellings what hangs on the words of reports: copies, stories, utterances, denials
/// @param through what goes on through time: names, figures, undertakings
public record RelateState(
    List<Folded> kept, StemCounts counts, Tellings tellings, Through through) {
  /// Nothing has been folded.
  public static final RelateState EMPTY =
      new RelateState(
          List.of(),
          StemCounts.NONE,
          new Tellings(
              DuplicateState.EMPTY, StoryState.EMPTY, UtteranceState.EMPTY, AnswerState.EMPTY),
          new Through(EntityState.EMPTY, SeriesState.EMPTY, CommitmentState.EMPTY));

  public RelateState {
    kept = List.copyOf(kept);
  }

  /// A day that was folded.
  public record Folded(LocalDate date, int reports) {}

  /// A window of days each.
  public record Tellings(
      DuplicateState duplicates,
      StoryState stories,
      UtteranceState utterances,
      AnswerState answers) {}

  /// Kept from the first day to the last, and small.
  public record Through(EntityState entities, SeriesState series, CommitmentState commitments) {}
}
