package org.isnad.relate;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.isnad.relate.divergence.Answer;
import org.isnad.relate.divergence.AnswerStage;
import org.isnad.relate.divergence.AnswerState;
import org.isnad.relate.divergence.DivergenceStage;
import org.isnad.relate.duplicate.DuplicateStage;
import org.isnad.relate.duplicate.DuplicateStep;
import org.isnad.relate.entity.EntityStage;
import org.isnad.relate.entity.EntityStep;
import org.isnad.relate.report.Day;
import org.isnad.relate.report.StemCounts;
import org.isnad.relate.report.Step;
import org.isnad.relate.series.CommitmentStage;
import org.isnad.relate.series.SeriesStage;
import org.isnad.relate.story.StoryStage;
import org.isnad.relate.story.StoryStep;
import org.isnad.relate.utterance.Told;
import org.isnad.relate.utterance.UtteranceStage;
import org.isnad.relate.utterance.UtteranceState;

/// Relates reports: a fold over closed days, in the order of their dates, the reports without a day last. Immutable and thread-safe; loading reads every
/// lexicon once.
///
/// The rooms are asked in the order in which they need one another: entities first, for a story and an utterance are known by who is in them; copies next,
/// for they are folded before stories are looked for; then stories, in which utterances are looked for, and what differs between their tellings.
public final class Relater {
  /// Rooms remember at least so many reports, so that undated ones find in a small collection what they belong to.
  private static final int KEPT_REPORTS = 1_000;

  private final EntityStage entities;
  private final DuplicateStage duplicates;
  private final StoryStage stories;
  private final Saying saying;
  private final Following following;

  /// What is said, and how it differs.
  private record Saying(
      UtteranceStage utterances, DivergenceStage divergences, AnswerStage answers) {}

  /// What goes on through time.
  private record Following(SeriesStage series, CommitmentStage commitments) {}

  private Relater(
      EntityStage entities,
      DuplicateStage duplicates,
      StoryStage stories,
      Saying saying,
      Following following) {
    this.entities = entities;
    this.duplicates = duplicates;
    this.stories = stories;
    this.saying = saying;
    this.following = following;
  }

  /// Reads every lexicon.
  public static Relater load() {
    return new Relater(
        EntityStage.load(),
        DuplicateStage.load(),
        StoryStage.load(),
        new Saying(UtteranceStage.load(), DivergenceStage.load(), AnswerStage.load()),
        new Following(SeriesStage.load(), CommitmentStage.load()));
  }

  /// Folds all days, one after the other, and closes: the relations of a collection from its first day to its last.
  ///
  /// @param days in the order of [#fold(RelateState, Day)]; asked for one at a time, so that memory holds no more of them than the window
  /// @return what settles with each day, and last what was still open; every relation once. Not thread-safe
  public Iterator<List<Relation>> relate(Iterator<Day> days) {
    return new Folding(this, days);
  }

  /// Folds a day onto what is known.
  ///
  /// @param day later than every day folded before; undated ones come last
  /// @return the new state, and the relations that will not change any more
  public Step<RelateState, Relation> fold(RelateState state, Day day) {
    List<RelateState.Folded> kept = kept(state.kept(), day);
    return fold(state, day.keeping(kept.isEmpty() ? null : kept.getFirst().date()), kept);
  }

  private Step<RelateState, Relation> fold(
      RelateState state, Day day, List<RelateState.Folded> kept) {
    RelateState.Tellings tellings = state.tellings();
    RelateState.Through through = state.through();
    StemCounts counts = state.counts().with(day.reports());
    EntityStep named = entities.fold(through.entities(), day);
    DuplicateStep copied = duplicates.fold(tellings.duplicates(), day);
    StoryStep storied =
        stories.fold(tellings.stories(), day, named.ids(), copied.copies(), copied.found(), counts);
    // Both keep a window of days.
    Day telling = day.told();
    Step<UtteranceState, Told> told =
        saying
            .utterances()
            .fold(tellings.utterances(), telling, named.ids(), storied.ids(), counts);
    Step<AnswerState, Answer> answered = saying.answers().fold(tellings.answers(), telling);

    List<Relation> settled = new ArrayList<>();
    copied.found().forEach(one -> settled.add(new Relation.OfDuplicate(one)));
    storied.settled().forEach(one -> settled.add(new Relation.OfStory(one)));
    told.settled().forEach(one -> add(one, settled));
    answered.settled().forEach(one -> settled.add(new Relation.OfAnswer(one)));
    return new Step<>(
        new RelateState(
            kept,
            counts,
            new RelateState.Tellings(
                copied.state(), storied.state(), told.state(), answered.state()),
            new RelateState.Through(
                named.state(),
                following.series().fold(through.series(), day, named.ids(), counts),
                following.commitments().fold(through.commitments(), day, named.ids()))),
        settled);
  }

  /// The last days, with as many reports as are kept at least.
  private static List<RelateState.Folded> kept(List<RelateState.Folded> before, Day day) {
    List<RelateState.Folded> kept = new ArrayList<>(before);
    if (day.date() != null) {
      kept.add(new RelateState.Folded(day.date(), day.reports().size()));
    }
    int reports = 0;
    int from = kept.size();
    while (from > 0 && reports < KEPT_REPORTS) {
      from--;
      reports += kept.get(from).reports();
    }
    return kept.subList(from, kept.size());
  }

  /// What is still open when no day follows.
  public List<Relation> close(RelateState state) {
    List<Relation> rest = new ArrayList<>();
    stories.close(state.tellings().stories()).forEach(one -> rest.add(new Relation.OfStory(one)));
    saying.utterances().close(state.tellings().utterances()).forEach(one -> add(one, rest));
    RelateState.Through through = state.through();
    following.series().close(through.series()).forEach(one -> rest.add(new Relation.OfSeries(one)));
    following
        .commitments()
        .close(through.commitments())
        .forEach(one -> rest.add(new Relation.OfCommitment(one)));
    entities.close(through.entities()).forEach(one -> rest.add(new Relation.OfEntity(one)));
    return rest;
  }

  private void add(Told told, List<Relation> to) {
    to.add(new Relation.OfUtterance(told.utterance()));
    saying.divergences().of(told).forEach(one -> to.add(new Relation.OfDivergence(one)));
  }
}
