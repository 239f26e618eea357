package org.isnad.relate.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.relate.duplicate.Copies;
import org.isnad.relate.duplicate.Duplicate;
import org.isnad.relate.entity.EntityIds;
import org.isnad.relate.report.Day;
import org.isnad.relate.report.Report;
import org.isnad.relate.report.StemCounts;

/// Finds which reports tell of one event. Days are folded in order; a story is over when nothing came for four days.
///
/// A copy goes where the text goes that it copies. The day's texts, the texts of the day before and the stories that stand are grouped anew
/// ([Grouping]), so that a report of yesterday may still change its place when today tells more, and two stories may become one; what is older
/// stays where it is. What is compared is in [Matter]. Immutable and thread-safe.
public final class StoryStage {
  /// Days, besides today, whose reports have not found their place for good.
  private static final int LOOSE_DAYS = 1;

  private final TitleCleaner titles;
  private final CreditReader credits;

  private StoryStage(TitleCleaner titles, CreditReader credits) {
    this.titles = titles;
    this.credits = credits;
  }

  /// Reads the lexicons.
  public static StoryStage load() {
    return new StoryStage(TitleCleaner.load(), new CreditReader(MediaNames.load()));
  }

  /// Adds a day, later than all before.
  ///
  /// @param entities of the day
  /// @param copies of the window
  /// @param found the day's copies and edited versions
  /// @param counts in which the day's reports are counted already
  public StoryStep fold(
      StoryState state,
      Day day,
      EntityIds entities,
      Copies copies,
      List<Duplicate> found,
      StemCounts counts) {
    LocalDate today = day.date() == null ? state.last() : day.date();
    List<Story> over = new ArrayList<>();
    List<OpenStory> open = new ArrayList<>();
    for (OpenStory story : state.open()) {
      if (today != null && isOver(story, today) && !isKept(story, day)) {
        over.add(StoryWriter.story(story.whole()));
      } else {
        open.add(today == null ? story : story.settledBefore(today.minusDays(LOOSE_DAYS)));
      }
    }
    over.sort(Comparator.comparing(Story::id));
    Taken taken = new Taken(day, copies, found);
    List<Gathering> texts = new ArrayList<>();
    for (Report report : day.reports()) {
      texts.add(text(report, entities, taken.by(report), counts));
    }
    Fold fold = new Fold(open);
    fold.add(texts, copies);
    List<OpenStory> grouped = fold.group();
    return new StoryStep(new StoryState(grouped, today), over, ids(grouped));
  }

  private Gathering text(Report report, EntityIds entities, List<Credit> taken, StemCounts counts) {
    Matter matter =
        new Matter(1, Weigher.whole(report, counts), EventDays.of(report), Dates.of(report.day()));
    Telling telling =
        new Telling(
            report.id(),
            Telling.second(report.day(), report.published()),
            titles.title(report),
            Weigher.name(report, counts, TitleCleaner.WORDS_WITHOUT_TITLE),
            credits.read(report, entities),
            taken);
    return new Gathering(matter, List.of(telling));
  }

  private static StoryIds ids(List<OpenStory> stories) {
    Map<String, String> byReport = new HashMap<>();
    for (OpenStory story : stories) {
      String first = story.tellings().min(Comparator.naturalOrder()).orElseThrow().report();
      String id = StoryWriter.id(first);
      story.tellings().forEach(telling -> byReport.put(telling.report(), id));
    }
    return new StoryIds(byReport);
  }

  /// The stories that are open after the last day, by id.
  public List<Story> close(StoryState state) {
    return state.open().stream()
        .map(story -> StoryWriter.story(story.whole()))
        .sorted(Comparator.comparing(Story::id))
        .toList();
  }

  private static boolean isKept(OpenStory story, Day day) {
    LocalDate last = story.last();
    return last != null && day.keeps(last);
  }

  private static boolean isOver(OpenStory story, LocalDate today) {
    LocalDate last = story.last();
    return last != null && last.isBefore(today.minusDays(Grouping.WINDOW + LOOSE_DAYS));
  }
}
