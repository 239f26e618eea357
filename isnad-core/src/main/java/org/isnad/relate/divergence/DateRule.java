package org.isnad.relate.divergence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.isnad.analyze.time.Timex;
import org.isnad.relate.divergence.Divergence.What;
import org.isnad.text.DataTable;
import org.isnad.text.Folding;
import org.isnad.text.Found;
import org.isnad.text.Span;
import org.isnad.text.WordKey;
import org.isnad.text.WordSet;
import org.isnad.text.WordTable;
import org.jspecify.annotations.Nullable;

/// Times that cannot both be right: when it was said, and the times in it that stand among the same words. One that is only more exact («الخميس» against its date,
/// June against the 25th of June) does not conflict.
final class DateRule implements Rule {
  private final WordTable<int[]> parts;

  private final WordSet byDay;

  private DateRule(WordTable<int[]> parts, WordSet byDay) {
    this.parts = parts;
    this.byDay = byDay;
  }

  static DateRule load() {
    WordTable.Builder<int[]> parts = WordTable.builder();
    for (DataTable.Row row : DataTable.read(DateRule.class, "periods.tsv").rows()) {
      int[] days = {Integer.parseInt(row.required(0)), Integer.parseInt(row.required(1))};
      for (String word : row.required(2).split(" ")) {
        parts.add(word, days);
      }
    }
    return new DateRule(
        parts.build(), WordSet.of("اليوم أمس الأمس بالأمس البارحة غدا الغد الليلة"));
  }

  @Override
  public void compare(Pair pair, Findings out) {
    said(pair, out);
    if (!pair.isClose() || pair.a().times().isEmpty() || pair.b().times().isEmpty()) {
      return;
    }
    List<Dated> here = dated(pair.a());
    List<Dated> there = dated(pair.b());
    if (here.isEmpty() || there.isEmpty()) {
      return;
    }
    // What agrees stands for one another, and only what is left can conflict.
    for (int i = 0; i < here.size(); i++) {
      DayRange days = here.get(i).days();
      int agrees = -1;
      for (int j = 0; j < there.size() && agrees < 0; j++) {
        agrees = days.conflicts(there.get(j).days()) ? -1 : j;
      }
      if (agrees >= 0) {
        here.remove(i--);
        there.remove(agrees);
      }
    }
    while (takeNearest(pair, here, there, out)) {
      // Each turn takes one of each.
    }
  }

  private void said(Pair pair, Findings out) {
    Found<String> a = pair.a().statement().attribution().when();
    Found<String> b = pair.b().statement().attribution().when();
    if (a == null || b == null || a.value().equals(b.value())) {
      return;
    }
    DayRange here = DayRange.of(a.value());
    DayRange there = DayRange.of(b.value());
    if (here != null
        && there != null
        && here.isDay()
        && there.isDay()
        && here.conflicts(there)
        && !here.isWeeksFrom(there)
        && !isCopied(pair, here, a.span(), there, b.span())) {
      out.add(What.DATE, a.span(), b.span());
    }
  }

  /// Whether the two are told in the same words, or, in reports of two days, one of them by its distance («أمس») and both as many days away or next to one
  /// another: copied a day later such words stay, and mean another day, which nobody has said.
  private boolean isCopied(
      Pair pair, DayRange a, @Nullable Span one, DayRange b, @Nullable Span other) {
    if (one == null || other == null) {
      return true;
    }
    String here = Folding.fold(one.of(pair.a().report().text()));
    String there = Folding.fold(other.of(pair.b().report().text()));
    if (here.contains(there) || there.contains(here)) {
      return true;
    }
    LocalDate day = pair.a().report().day();
    LocalDate otherDay = pair.b().report().day();
    if (day == null || otherDay == null || day.equals(otherDay)) {
      return false;
    }
    boolean sameDistance =
        ChronoUnit.DAYS.between(day, a.first()) == ChronoUnit.DAYS.between(otherDay, b.first());
    return (isByDay(here) || isByDay(there)) && (sameDistance || a.isNextTo(b));
  }

  private boolean isByDay(String words) {
    for (String word : words.split(" ")) {
      String bare = word.replace("(", "").replace(")", "");
      if (byDay.contains(WordKey.of(bare, 0), bare)) {
        return true;
      }
    }
    return false;
  }

  private List<Dated> dated(Side side) {
    List<Dated> out = new ArrayList<>();
    for (Timex time : side.times()) {
      DayRange days =
          switch (time.type()) {
            case DATE -> DayRange.of(time.value());
            // A clock alone tells no day; of «مساء السبت» the day counts.
            case TIME -> isClock(time.value()) ? null : DayRange.of(time.value());
            case DURATION, SET -> null;
          };
      if (days != null) {
        int first = side.wordAt(time.span().start());
        int @Nullable [] part = part(side.words().get(first).form());
        part = part == null && first > 0 ? part(side.words().get(first - 1).form()) : part;
        out.add(new Dated(time.span(), part == null ? days : days.part(part[0], part[1])));
      }
    }
    return out;
  }

  private static boolean isClock(String value) {
    return value.indexOf(':') >= 0;
  }

  private int @Nullable [] part(String word) {
    int[] days = parts.get(word, 0);
    return days == null && word.length() > 1 ? parts.get(word, 1) : days;
  }

  private boolean takeNearest(Pair pair, List<Dated> here, List<Dated> there, Findings out) {
    Dated one = null;
    Dated other = null;
    int most = 0;
    for (Dated a : here) {
      for (Dated b : there) {
        int shared = a.days().isComparable(b.days()) ? Context.shared(pair, a.span(), b.span()) : 0;
        if (shared > most) {
          most = shared;
          one = a;
          other = b;
        }
      }
    }
    if (one == null || other == null) {
      return false;
    }
    here.remove(one);
    there.remove(other);
    if (!one.days().isWeeksFrom(other.days())
        && !isCopied(pair, one.days(), one.span(), other.days(), other.span())) {
      out.add(What.DATE, one.span(), other.span());
    }
    return true;
  }

  /// A time of the telling and the days that it may mean.
  private record Dated(Span span, DayRange days) {}
}
