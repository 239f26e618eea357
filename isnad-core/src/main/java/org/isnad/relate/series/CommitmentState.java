package org.isnad.relate.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Undertakings that later reports are compared with, and those that are done with. Immutable and thread-safe.
public final class CommitmentState {
  /// Nothing folded yet.
  public static final CommitmentState EMPTY = new CommitmentState(Pieces.empty(), null, null);

  /// By the id of who undertook, each in the order of the days. What several undertook stands under each of them.
  private final Pieces<Pledge> open;

  private final @Nullable Done<Commitment> done;
  private final @Nullable LocalDate last;

  private CommitmentState(
      Pieces<Pledge> open, @Nullable Done<Commitment> done, @Nullable LocalDate last) {
    this.open = open;
    this.done = done;
    this.last = last;
  }

  /// The last day that was folded, undated ones left out; null before the first.
  @Nullable LocalDate last() {
    return last;
  }

  /// What somebody undertook; some of it may be past.
  List<Pledge> of(String id) {
    return open.of(id);
  }

  /// The state after a day.
  ///
  /// @param changed the undertakings of those of whom the day changed something, none of them past
  /// @param past undertakings of these that are past
  /// @param now the day, or the last before it where it is none
  CommitmentState with(
      Map<String, List<Pledge>> changed, List<Commitment> past, @Nullable LocalDate now) {
    List<Commitment> settled = new ArrayList<>(past);
    Pieces<Pledge> more =
        open.with(changed, pledge -> pledge.isPast(now), (id, one) -> settle(id, one, settled));
    return new CommitmentState(more, Done.after(done, settled), now);
  }

  /// Takes an undertaking once, whoever else undertook it.
  static void settle(String id, Pledge pledge, List<Commitment> out) {
    if (pledge.first().by().ids().getFirst().equals(id)) {
      out.add(pledge.commitment());
    }
  }

  /// Every undertaking.
  List<Commitment> all() {
    List<Commitment> all = new ArrayList<>();
    open.each((id, pledges) -> pledges.forEach(pledge -> settle(id, pledge, all)));
    Done.addAll(done, all);
    return all;
  }
}
