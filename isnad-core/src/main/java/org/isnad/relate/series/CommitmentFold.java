package org.isnad.relate.series;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.analyze.name.Entity;
import org.isnad.relate.entity.EntityIds;
import org.isnad.relate.report.At;
import org.isnad.relate.report.Day;
import org.isnad.relate.report.Report;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// Folds one day: tells of each undertaking whether it is one that is known, and of each sentence that names somebody with open undertakings
/// whether it tells what became of one. Used once.
final class CommitmentFold {
  /// How many days after its last report an undertaking is still compared, and how many after the day that was set.
  private static final int OPEN_DAYS = 60;

  private static final int AFTER_DUE_DAYS = 30;

  private final CommitmentState state;
  private final Day day;
  private final EntityIds ids;
  private final Predicates predicates;
  private final States states;
  private final List<Pledge> open = new ArrayList<>();

  /// Positions in `open`.
  private final Map<String, List<Integer>> by = new HashMap<>();

  CommitmentFold(
      CommitmentState state, Day day, EntityIds ids, Predicates predicates, States states) {
    this.state = state;
    this.day = day;
    this.ids = ids;
    this.predicates = predicates;
    this.states = states;
  }

  CommitmentState fold() {
    List<Commitment> done = new ArrayList<>(state.done());
    for (Pledge pledge : state.open()) {
      if (isPast(pledge)) {
        done.add(pledge.commitment());
      } else {
        add(pledge);
      }
    }
    int before = open.size();
    for (Report report : day.reports()) {
      outcomes(report, before);
      for (Undertaking one : new UndertakingReader(report, ids, predicates, states).read()) {
        place(one);
      }
    }
    return new CommitmentState(open, done);
  }

  private void add(Pledge pledge) {
    for (String id : pledge.first().by().ids()) {
      by.computeIfAbsent(id, k -> new ArrayList<>()).add(open.size());
    }
    open.add(pledge);
  }

  private boolean isPast(Pledge pledge) {
    LocalDate now = day.date();
    LocalDate last = pledge.lastDay();
    if (now == null || last == null) {
      return false;
    }
    LocalDate due = pledge.first().due() == null ? null : dueDay(pledge.first().due());
    return ChronoUnit.DAYS.between(last, now) > OPEN_DAYS
        && (due == null || ChronoUnit.DAYS.between(due, now) > AFTER_DUE_DAYS);
  }

  /// The last day of an ISO year or month, or the day itself.
  private static LocalDate dueDay(String due) {
    return switch (due.length()) {
      case 4 -> LocalDate.parse(due + "-12-31");
      case 7 -> LocalDate.parse(due + "-01").plusMonths(1).minusDays(1);
      default -> LocalDate.parse(due);
    };
  }

  private void place(Undertaking one) {
    for (String id : one.by().ids()) {
      for (int position : by.getOrDefault(id, List.of())) {
        Pledge pledge = open.get(position);
        if (pledge.first().isOne(one)) {
          if (isLater(one.day(), pledge.first().day())) {
            Commitment.Says says =
                pledge.first().differs(one) ? Commitment.Says.CHANGED : Commitment.Says.REPEATED;
            open.set(position, pledge.with(new Commitment.Later(one.at(), says), one.day()));
          }
          return;
        }
      }
    }
    add(new Pledge(one, List.of(), one.day()));
  }

  private static boolean isLater(@Nullable LocalDate day, @Nullable LocalDate first) {
    return day != null && first != null && day.isAfter(first);
  }

  /// What the report tells of undertakings of the days before.
  private void outcomes(Report report, int before) {
    if (before == 0) {
      return;
    }
    Map<Span, SentenceOutcome> read = new HashMap<>();
    for (Entity entity : report.analysis().entities()) {
      String id = ids.of(report.id(), entity.id());
      List<Integer> positions = id == null ? List.of() : by.getOrDefault(id, List.of());
      if (!positions.isEmpty()) {
        Span last = null;
        for (Span mention : entity.mentions()) {
          Span sentence = sentence(report, mention);
          if (sentence != null && !sentence.equals(last)) {
            last = sentence;
            SentenceOutcome outcome =
                read.computeIfAbsent(
                    sentence, span -> new SentenceOutcome(report, span, predicates));
            outcome(report, sentence, outcome, positions, before);
          }
        }
      }
    }
  }

  private void outcome(
      Report report, Span sentence, SentenceOutcome outcome, List<Integer> positions, int before) {
    for (int position : positions) {
      if (position >= before) {
        return;
      }
      Pledge pledge = open.get(position);
      Commitment.Says says =
          isLater(report.day(), pledge.first().day()) ? outcome.of(pledge.first()) : null;
      if (says != null) {
        open.set(
            position,
            pledge.with(new Commitment.Later(new At(report.id(), sentence), says), report.day()));
      }
    }
  }

  private static @Nullable Span sentence(Report report, Span mention) {
    for (Span sentence : report.analysis().sentences()) {
      if (sentence.contains(mention.start())) {
        return sentence;
      }
    }
    return null;
  }
}
