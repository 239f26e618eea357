package org.isnad.relate.duplicate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.relate.report.Day;
import org.isnad.relate.report.Report;
import org.jspecify.annotations.Nullable;

/// Finds which reports are copies or edited versions of which, day by day, over a window of seven days. Immutable and thread-safe; loading reads the
/// lexicons once.
///
/// A report is found by the bands of its MinHash, by its fingerprints and by its address; at most 32 others are compared with it, word by word. A report that is
/// one of many copies is compared with the first ones alone: what holds for its origin holds for it. Memory is bounded by the reports of the window,
/// about 10 kB each.
public final class DuplicateStage {
  /// The days that a report is looked for in, its own included.
  public static final int WINDOW = 7;

  /// So many copies of one text can be found by their words; the others are known by these.
  private static final int VARIANTS = 16;

  private static final Comparator<Duplicate> ORDER =
      Comparator.comparing(Duplicate::b).thenComparing(Duplicate::a);

  private final EntryReader reader;
  private final Judge judge;

  private DuplicateStage(EntryReader reader, Judge judge) {
    this.reader = reader;
    this.judge = judge;
  }

  public static DuplicateStage load() {
    return new DuplicateStage(EntryReader.load(), Judge.load());
  }

  /// Adds a closed day. A day without a date is held against everything in the window and lets nothing leave it.
  public DuplicateStep fold(DuplicateState state, Day day) {
    List<Segment> window = window(state, day);
    List<Duplicate> found = new ArrayList<>();
    CopyClasses classes = new CopyClasses(state.classes());
    add(day, window, (entry, candidates) -> compare(entry, candidates, classes, found));
    found.sort(ORDER);
    leave(state.segments(), window, classes);
    DuplicateState next = new DuplicateState(window, classes.close());
    return new DuplicateStep(next, found, next.copies());
  }

  /// Adds a closed day without comparing anything: what reading, signing and looking up cost by themselves. In the state that it gives nothing is a copy.
  public DuplicateState lookUp(DuplicateState state, Day day) {
    List<Segment> window = window(state, day);
    add(day, window, (entry, candidates) -> true);
    return new DuplicateState(window, List.of());
  }

  /// What is done with a report and its candidates.
  private interface Comparison {
    /// Gives whether the report is itself to be found by its words.
    boolean with(Entry entry, List<Entry> candidates);
  }

  /// Looks the day's reports up, the earliest first, each in the window and among those before it.
  private void add(Day day, List<Segment> window, Comparison comparison) {
    Segment today = window.getLast();
    List<Entry> entries = entries(day);
    List<Segment> before =
        window.subList(0, window.size() - 1).stream()
            .filter(segment -> isNear(segment.date, day.date()))
            .toList();
    Search search = new Search(before, entries);
    for (int number = 0; number < entries.size(); number++) {
      Entry entry = entries.get(number);
      boolean findable = comparison.with(entry, search.candidates(number, today));
      today.add(entry, search.signature(number), findable);
    }
  }

  /// The segments that are kept, the day's own, which is empty, the last.
  private static List<Segment> window(DuplicateState state, Day day) {
    List<Segment> window = new ArrayList<>();
    for (Segment segment : state.segments()) {
      if (isNear(segment.date, day.date()) || (segment.date != null && day.keeps(segment.date))) {
        window.add(segment);
      }
    }
    window.add(new Segment(day.date(), day.reports().size()));
    return window;
  }

  /// Compares the report with its candidates; gives whether it is itself to be found by its words.
  private boolean compare(
      Entry entry, List<Entry> candidates, CopyClasses classes, List<Duplicate> found) {
    if (candidates.isEmpty()) {
      return true;
    }
    Overlap overlap = new Overlap(entry);
    for (Entry candidate : candidates) {
      // A report that came again with another day is no copy of itself.
      Duplicate duplicate =
          candidate.id.equals(entry.id) ? null : judge.compare(overlap, entry, candidate);
      if (duplicate != null) {
        found.add(duplicate);
        if (duplicate.kind() == Duplicate.Kind.COPY) {
          classes.join(candidate, entry);
          if (classes.size(entry) > VARIANTS) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /// The day's reports, the earliest first.
  private List<Entry> entries(Day day) {
    List<Entry> entries = new ArrayList<>(day.reports().size());
    for (Report report : day.reports()) {
      entries.add(reader.read(report));
    }
    entries.sort(Entry.ORDER);
    return entries;
  }

  private static boolean isNear(@Nullable LocalDate earlier, @Nullable LocalDate day) {
    return earlier == null || day == null || !earlier.isBefore(day.minusDays(WINDOW - 1L));
  }

  /// Takes out of the classes what is in the window no more.
  private static void leave(List<Segment> before, List<Segment> window, CopyClasses classes) {
    List<Segment> gone = before.stream().filter(segment -> !window.contains(segment)).toList();
    if (gone.isEmpty()) {
      return;
    }
    Set<String> leaving = new HashSet<>();
    for (Segment segment : gone) {
      for (int i = 0; i < segment.size(); i++) {
        String id = segment.entry(i).id;
        if (classes.has(id)) {
          leaving.add(id);
        }
      }
    }
    if (!leaving.isEmpty()) {
      window.forEach(segment -> segment.removeIds(leaving));
      leaving.forEach(classes::leave);
    }
  }
}
