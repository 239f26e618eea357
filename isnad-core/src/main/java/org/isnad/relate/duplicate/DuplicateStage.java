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

  private DuplicateStage(EntryReader reader) {
    this.reader = reader;
  }

  public static DuplicateStage load() {
    return new DuplicateStage(EntryReader.load());
  }

  /// Adds a closed day. A day without a date is held against everything in the window and lets nothing leave it.
  public DuplicateStep fold(DuplicateState state, Day day) {
    List<Segment> window = new ArrayList<>();
    for (Segment segment : state.segments()) {
      if (isNear(segment.date, day.date())) {
        window.add(segment);
      }
    }
    Segment today = new Segment(day.date(), day.reports().size());
    window.add(today);
    List<Duplicate> found = new ArrayList<>();
    CopyClasses classes = new CopyClasses(state.classes());
    Search search = new Search(window);
    for (Entry entry : entries(day)) {
      Signature signature = new Signature(entry);
      boolean findable =
          compare(entry, signature, search.candidates(entry, signature), classes, found);
      today.add(entry, signature, findable);
    }
    found.sort(ORDER);
    DuplicateState next = new DuplicateState(window, classes.close(ids(window)));
    return new DuplicateStep(next, found, next.copies());
  }

  /// Compares the report with its candidates.
  ///
  /// @return whether it is itself to be found by its words
  private static boolean compare(
      Entry entry,
      Signature signature,
      List<Entry> candidates,
      CopyClasses classes,
      List<Duplicate> found) {
    if (candidates.isEmpty()) {
      return true;
    }
    Overlap overlap = new Overlap(entry, signature);
    for (Entry candidate : candidates) {
      Duplicate duplicate = Judge.compare(overlap, entry, candidate);
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

  private static Set<String> ids(List<Segment> window) {
    Set<String> ids = new HashSet<>();
    for (Segment segment : window) {
      for (int i = 0; i < segment.size(); i++) {
        ids.add(segment.entry(i).id);
      }
    }
    return ids;
  }
}
