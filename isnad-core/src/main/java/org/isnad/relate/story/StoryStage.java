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
import org.jspecify.annotations.Nullable;

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
    List<OpenStory> open = new ArrayList<>(state.open().size());
    LocalDate oldest = oldest(today, day);
    LocalDate loose = today == null ? null : today.minusDays(LOOSE_DAYS);
    for (OpenStory story : state.open()) {
      LocalDate last = story.last();
      if (oldest != null && last != null && last.isBefore(oldest)) {
        over.add(StoryWriter.story(story.whole()));
      } else {
        open.add(loose == null ? story : story.settledBefore(loose));
      }
    }
    over.sort(Comparator.comparing(Story::id));
    Fold fold = new Fold(open, texts(day, entities, new Taken(day, copies, found), counts), copies);
    List<OpenStory> grouped = fold.group();
    StoryIds ids = ids(grouped);
    grouped.addAll(fold.apart());
    return new StoryStep(new StoryState(grouped, today), over, ids);
  }

  /// Stories whose last report is older are over; null where no day has been folded.
  private static @Nullable LocalDate oldest(@Nullable LocalDate today, Day day) {
    if (today == null) {
      return null;
    }
    LocalDate oldest = today.minusDays(Grouping.WINDOW + LOOSE_DAYS);
    LocalDate kept = day.keptFrom();
    return kept != null && kept.isBefore(oldest) ? kept : oldest;
  }

  private List<Gathering> texts(Day day, EntityIds entities, Taken taken, StemCounts counts) {
    Weigher weigher = new Weigher(counts);
    List<Gathering> texts = new ArrayList<>(day.reports().size());
    for (Report report : day.reports()) {
      texts.add(text(report, entities, taken.by(report), weigher));
    }
    return texts;
  }

  private Gathering text(Report report, EntityIds entities, List<Credit> taken, Weigher weigher) {
    Matter matter =
        new Matter(1, weigher.whole(report), EventDays.of(report), Dates.of(report.day()));
    Telling telling =
        new Telling(
            report.id(),
            Telling.second(report.day(), report.published()),
            titles.title(report),
            weigher.name(report, TitleCleaner.WORDS_WITHOUT_TITLE),
            credits.read(report, entities),
            taken);
    return new Gathering(matter, List.of(telling));
  }

  private static StoryIds ids(List<OpenStory> stories) {
    Map<String, String> byReport = new HashMap<>();
    for (OpenStory story : stories) {
      String id = StoryWriter.id(story.first().report());
      Gathering stands = story.settled();
      if (stands != null) {
        put(stands, id, byReport);
      }
      story.loose().forEach(text -> put(text, id, byReport));
    }
    return new StoryIds(byReport);
  }

  private static void put(Gathering gathering, String id, Map<String, String> byReport) {
    gathering.tellings().forEach(telling -> byReport.put(telling.report(), id));
  }

  /// The stories that are open after the last day, by id.
  public List<Story> close(StoryState state) {
    return state.open().stream()
        .map(story -> StoryWriter.story(story.whole()))
        .sorted(Comparator.comparing(Story::id))
        .toList();
  }
}
