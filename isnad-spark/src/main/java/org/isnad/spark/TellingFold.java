package org.isnad.spark;

import java.util.List;
import org.isnad.relate.Relation;
import org.isnad.relate.divergence.Answer;
import org.isnad.relate.divergence.AnswerState;
import org.isnad.relate.duplicate.DuplicateState;
import org.isnad.relate.duplicate.DuplicateStep;
import org.isnad.relate.entity.EntityIds;
import org.isnad.relate.report.Day;
import org.isnad.relate.report.StemCounts;
import org.isnad.relate.report.Step;
import org.isnad.relate.story.StoryState;
import org.isnad.relate.story.StoryStep;
import org.isnad.relate.utterance.Told;
import org.isnad.relate.utterance.UtteranceState;

/// Folds days in the rooms that hang on the words of reports, as [org.isnad.relate.Relater] does, with the entities of each day known beforehand. For one thread.
final class TellingFold {
  private final Rooms rooms;
  private DuplicateState duplicates = DuplicateState.EMPTY;
  private StoryState stories = StoryState.EMPTY;
  private UtteranceState utterances = UtteranceState.EMPTY;
  private AnswerState answers = AnswerState.EMPTY;
  private StemCounts counts;

  /// @param counts of all reports before the first day that is folded
  TellingFold(Rooms rooms, StemCounts counts) {
    this.rooms = rooms;
    this.counts = counts;
  }

  /// Folds a day; gives what settled.
  List<Related> fold(Day day, EntityIds ids, int step) {
    counts = counts.with(day.reports());
    DuplicateStep copied = rooms.telling().duplicates().fold(duplicates, day);
    duplicates = copied.state();
    StoryStep storied =
        rooms.telling().stories().fold(stories, day, ids, copied.copies(), copied.found(), counts);
    stories = storied.state();
    Day telling = day.told();
    Step<UtteranceState, Told> told =
        rooms.telling().utterances().fold(utterances, telling, ids, storied.ids(), counts);
    utterances = told.state();
    Step<AnswerState, Answer> answered = rooms.telling().answers().fold(answers, telling);
    answers = answered.state();

    RelationRows rows = new RelationRows(rooms, step);
    copied.found().forEach(one -> rows.add(Related.DUPLICATES, new Relation.OfDuplicate(one)));
    storied.settled().forEach(one -> rows.add(Related.STORIES, new Relation.OfStory(one)));
    rows.addTold(told.settled());
    answered.settled().forEach(one -> rows.add(Related.ANSWERS, new Relation.OfAnswer(one)));
    return rows.rows();
  }

  /// What is still open when no day follows.
  List<Related> close() {
    RelationRows rows = new RelationRows(rooms, Related.AT_THE_END);
    rooms
        .telling()
        .stories()
        .close(stories)
        .forEach(one -> rows.add(Related.STORIES, new Relation.OfStory(one)));
    rows.addTold(rooms.telling().utterances().close(utterances));
    return rows.rows();
  }

  /// Of all that the next day is folded onto.
  long fingerprint() {
    return new Fingerprint().of(List.of(duplicates, stories, utterances, answers));
  }
}
