package org.isnad.relate.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.isnad.analyze.name.Entity;
import org.isnad.relate.entity.EntityIds;
import org.isnad.relate.report.At;
import org.isnad.relate.report.Report;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// Folds one day: tells of each undertaking whether it is one that is known, and of each sentence that names somebody with open undertakings
/// whether it tells what became of one. Used once.
final class CommitmentFold {
  private final CommitmentState state;
  private final @Nullable LocalDate now;

  /// What changed, by the id of who undertook.
  private final Map<String, List<Pledge>> changed = new HashMap<>();

  /// What is past, of those of whom something changed.
  private final List<Commitment> past = new ArrayList<>();

  /// @param date null for undated reports
  CommitmentFold(CommitmentState state, @Nullable LocalDate date) {
    this.state = state;
    now = date == null ? state.last() : date;
  }

  CommitmentState state() {
    return state.with(changed, past, now);
  }

  /// What a report tells, read as far as there is something that it may tell of.
  void fold(Report report, EntityIds ids, Predicates predicates, States states) {
    outcomes(report, ids, predicates);
    new UndertakingReader(report, ids, predicates, states).read().forEach(this::place);
  }

  /// What a report tells, read before.
  ///
  /// @param traces of one report
  void fold(List<Trace> traces, @Nullable LocalDate today) {
    TreeMap<Integer, Trace> turns = new TreeMap<>();
    for (Trace trace : traces) {
      if (trace.told() != null) {
        trace.told().turns().forEach(turn -> turns.put(turn, trace));
      }
    }
    turns.forEach((turn, trace) -> {
      Trace.Told told = trace.told();
      if (told != null && today != null) {
        String id = told.by().get(told.turns().indexOf(turn));
        outcome(trace.at(), today, told.words()::of, of(id));
      }
    });
    for (Trace trace : traces) {
      if (trace.undertaken() != null) {
        place(trace.undertaken());
      }
    }
  }

  /// What somebody undertook; some of it may be past.
  private List<Pledge> of(String id) {
    List<Pledge> of = changed.get(id);
    return of == null ? state.of(id) : of;
  }

  private List<Pledge> change(String id) {
    return changed.computeIfAbsent(
        id,
        key ->
            new ArrayList<>(
                Pieces.open(
                    key,
                    state.of(key),
                    pledge -> pledge.isPast(now),
                    (by, pledge) -> CommitmentState.settle(by, pledge, past))));
  }

  private void replace(Pledge former, Pledge next) {
    if (next != former) {
      for (String id : former.first().by().ids()) {
        change(id).replaceAll(pledge -> pledge == former ? next : pledge);
      }
    }
  }

  private void place(Undertaking one) {
    for (String id : one.by().ids()) {
      for (Pledge pledge : of(id)) {
        if (!pledge.isPast(now) && pledge.first().isOne(one)) {
          if (isLater(one.day(), pledge.first().day())) {
            Commitment.Says says =
                pledge.first().differs(one) ? Commitment.Says.CHANGED : Commitment.Says.REPEATED;
            replace(pledge, pledge.with(new Commitment.Later(one.at(), says), one.day()));
          }
          return;
        }
      }
    }
    Pledge pledge = Pledge.of(one);
    one.by().ids().forEach(id -> change(id).add(pledge));
  }

  private static boolean isLater(@Nullable LocalDate day, @Nullable LocalDate first) {
    return day != null && first != null && day.isAfter(first);
  }

  /// What the report tells of undertakings of the days before.
  private void outcomes(Report report, EntityIds ids, Predicates predicates) {
    LocalDate today = report.day();
    if (today == null) {
      return;
    }
    Map<Span, SentenceOutcome> read = new HashMap<>();
    for (Entity entity : report.analysis().entities()) {
      String id = ids.of(report.id(), entity.id());
      if (id != null && !of(id).isEmpty()) {
        Span last = null;
        for (Span mention : entity.mentions()) {
          Span sentence = Sentences.at(report, mention.start());
          if (sentence != null && !sentence.equals(last)) {
            last = sentence;
            SentenceOutcome outcome =
                read.computeIfAbsent(
                    sentence, span -> new SentenceOutcome(report, span, predicates));
            outcome(new At(report.id(), sentence), today, outcome::of, of(id));
          }
        }
      }
    }
  }

  private void outcome(
      At at,
      LocalDate today,
      Function<Undertaking, Commitment.@Nullable Says> outcome,
      List<Pledge> pledges) {
    for (int i = 0; i < pledges.size(); i++) {
      Pledge pledge = pledges.get(i);
      if (isLater(today, pledge.first().day()) && !pledge.isPast(now)) {
        Commitment.Says says = outcome.apply(pledge.first());
        if (says != null) {
          replace(pledge, pledge.with(new Commitment.Later(at, says), today));
        }
      }
    }
  }
}
