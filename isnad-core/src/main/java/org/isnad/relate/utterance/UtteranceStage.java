package org.isnad.relate.utterance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.isnad.relate.entity.EntityIds;
import org.isnad.relate.report.Day;
import org.isnad.relate.report.StemCounts;
import org.isnad.relate.report.Step;
import org.isnad.relate.story.StoryIds;
import org.jspecify.annotations.Nullable;

/// Finds the statements of different reports that are one utterance, day by day: each day is compared with itself and with the days of the window, and an
/// utterance is given out when its first day leaves the window. Immutable and thread-safe; loading reads the lexicons once.
public final class UtteranceStage {
  /// So many days after an utterance is first told a report may still be taken to tell it.
  private static final int WINDOW_DAYS = 4;

  private final DayReader reader;

  private UtteranceStage(DayReader reader) {
    this.reader = reader;
  }

  /// Reads the lexicons.
  public static UtteranceStage load() {
    return new UtteranceStage(new DayReader(new Terms(Lexicon.load())));
  }

  /// Folds a day, later than those folded before or undated.
  ///
  /// @param ids of the day's entities
  /// @param stories of the window's reports
  /// @param counts of all reports so far, the day's included
  /// @return with the utterances that no later report can join
  public Step<UtteranceState, Told> fold(
      UtteranceState state, Day day, EntityIds ids, StoryIds stories, StemCounts counts) {
    DayIndex index = reader.read(day, ids, stories, counts);
    int leaving = leaving(state.days(), day);
    List<Told> settled = List.of();
    List<OpenDay> open = state.days();
    if (leaving > 0) {
      Settling settling = new Settling(open);
      settled = settling.settle(leaving);
      open = settling.staying(leaving);
    }
    List<OpenDay.Found> found = new ArrayList<>();
    for (OpenDay earlier : open) {
      if (!isOver(earlier.index().day(), index.day())) {
        add(index, earlier.index(), found);
      }
    }
    add(index, index, found);
    List<OpenDay> days = new ArrayList<>(open);
    days.add(new OpenDay(index, found, new BitSet()));
    return new Step<>(new UtteranceState(days), settled);
  }

  private static void add(DayIndex index, DayIndex earlier, List<OpenDay.Found> found) {
    Pairs pairs = Pairing.of(index, earlier);
    if (pairs.size() > 0) {
      found.add(new OpenDay.Found(earlier, pairs));
    }
  }

  /// The utterances that are still open when no day follows.
  public List<Told> close(UtteranceState state) {
    return new Settling(state.days()).settle(state.days().size());
  }

  private static int leaving(List<OpenDay> days, Day today) {
    int leaving = 0;
    while (leaving < days.size() && isLeaving(days.get(leaving).index().day(), today)) {
      leaving++;
    }
    return leaving;
  }

  private static boolean isLeaving(@Nullable Integer day, Day today) {
    LocalDate date = today.date();
    return day != null
        && date != null
        && isOver(day, (int) date.toEpochDay())
        && !today.keeps(LocalDate.ofEpochDay(day));
  }

  /// Days since 1970; null for reports without a day, which are never over.
  private static boolean isOver(@Nullable Integer day, @Nullable Integer today) {
    return day != null && today != null && today - day > WINDOW_DAYS;
  }
}
