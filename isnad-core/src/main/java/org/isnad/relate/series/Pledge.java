package org.isnad.relate.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An undertaking and what was told of it later. Immutable; at most [#MOST] later reports are kept.
///
/// @param lastDay of the last report of it
record Pledge(Undertaking first, List<Commitment.Later> later, @Nullable LocalDate lastDay) {
  private static final int MOST = 50;

  Pledge {
    later = List.copyOf(later);
  }

  Pledge with(Commitment.Later more, @Nullable LocalDate day) {
    if (later.size() >= MOST
        || later.stream().anyMatch(one -> one.at().report().equals(more.at().report()))) {
      return this;
    }
    List<Commitment.Later> all = new ArrayList<>(later);
    all.add(more);
    return new Pledge(first, all, day == null ? lastDay : day);
  }

  Commitment commitment() {
    return new Commitment(
        "commitment:" + first.at().report() + ':' + first.at().span().start(),
        first.by().names(),
        first.what(),
        first.due(),
        first.at(),
        later);
  }
}
