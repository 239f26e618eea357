package org.isnad.relate.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes the series of the tracks: those with figures of two reports that differ, and those of a part and its whole. Used once.
final class SeriesClosing {
  private final List<Track> tracks;

  private final States states;

  SeriesClosing(List<Track> tracks, States states) {
    this.tracks = tracks;
    this.states = states;
  }

  List<Series> series() {
    Map<String, Set<String>> reportsOfIndicator = new HashMap<>();
    Set<Sibling> inSeries = new HashSet<>();
    boolean[] isSeries = new boolean[tracks.size()];
    for (int i = 0; i < isSeries.length; i++) {
      Track track = tracks.get(i);
      isSeries[i] = isSeries(track);
      if (track.quantity().reach() == Quantity.Reach.INDICATOR) {
        Set<String> own =
            reportsOfIndicator.computeIfAbsent(indicator(track), k -> new HashSet<>());
        track.occurrences().forEach(one -> own.add(one.point().at().report()));
        if (isSeries[i]) {
          inSeries.add(Sibling.of(track));
        }
      }
    }
    List<Series> all = new ArrayList<>();
    for (int i = 0; i < isSeries.length; i++) {
      Track track = tracks.get(i);
      boolean sibling =
          !isSeries[i]
              && track.quantity().reach() == Quantity.Reach.INDICATOR
              && reportsOfIndicator.getOrDefault(indicator(track), Set.of()).size() > 1
              && inSeries.contains(Sibling.of(track));
      if (isSeries[i] || sibling) {
        all.add(series(track));
      }
    }
    all.sort(Comparator.comparing(Series::id));
    return all;
  }

  /// What figures of one indicator in several units share.
  private record Sibling(String indicator, List<String> more) {
    static Sibling of(Track track) {
      return new Sibling(SeriesClosing.indicator(track), track.quantity().more());
    }
  }

  private static String indicator(Track track) {
    return track.quantity().head() + track.of();
  }

  /// Whether there are two figures of two reports that differ, or a part that is said to be left or done of a whole.
  static boolean isSeries(Track track) {
    Occurrence first = track.occurrences().getFirst();
    for (Occurrence one : track.occurrences()) {
      if (one.point().whole() != null && one.sign() != Occurrence.Sign.NONE) {
        return true;
      }
      boolean other = !one.point().at().report().equals(first.point().at().report());
      if (other
          && (one.point().value().compareTo(first.point().value()) != 0
              || track.quantity().isLasting() && isAnotherTime(one.point(), first.point()))) {
        return true;
      }
    }
    return false;
  }

  /// The same value for two times that the reports themselves tell is a course too.
  private static boolean isAnotherTime(Series.Point a, Series.Point b) {
    return a.clock() == Series.Clock.EVENT
        && b.clock() == Series.Clock.EVENT
        && !a.time().equals(b.time());
  }

  private Series series(Track track) {
    List<Occurrence> ordered = new ArrayList<>(track.occurrences());
    ordered.sort(
        Comparator.comparing((Occurrence one) -> one.point().time())
            .thenComparing(one -> one.point().at()));
    List<Series.Point> points = new ArrayList<>(ordered.size());
    ordered.forEach(one -> points.add(one.point()));
    Occurrence first = track.occurrences().getFirst();
    String id = "series:" + first.point().at().report() + ':' + first.point().at().span().start();
    return new Series(id, label(track), track.quantity().unit(), points, sums(ordered));
  }

  private String label(Track track) {
    String label = track.quantity().label();
    return track.quantity().reach() == Quantity.Reach.INDICATOR
        ? label + " (" + String.join("، ", track.of().stream().map(states::name).toList()) + ")"
        : label;
  }

  /// Part and rest against the whole: the rest as a report gives it, else what must be.
  private static List<Series.Sum> sums(List<Occurrence> points) {
    List<Series.Sum> sums = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (int i = 0; i < points.size(); i++) {
      BigDecimal whole = points.get(i).point().whole();
      if (whole == null) {
        continue;
      }
      BigDecimal part = points.get(i).point().value();
      List<Integer> of = new ArrayList<>(List.of(i));
      int rest = -1;
      for (int k = 0; k < points.size(); k++) {
        if (k != i && isRest(points.get(i), points.get(k), whole)) {
          rest = k;
        } else if (k != i && points.get(k).point().value().compareTo(whole) == 0) {
          of.add(k);
        }
      }
      BigDecimal other = rest >= 0 ? points.get(rest).point().value() : whole.subtract(part);
      if (rest >= 0) {
        of.add(rest);
      }
      boolean holds = part.add(other).compareTo(whole) == 0;
      String says =
          whole.toPlainString()
              + (holds ? " = " : " ≠ ")
              + part.toPlainString()
              + " + "
              + other.toPlainString();
      if (told.add(says)) {
        sums.add(new Series.Sum(says, holds, of));
      }
    }
    return sums;
  }

  /// Whether one is said to be left and the other to be done.
  private static boolean isRest(Occurrence part, Occurrence other, BigDecimal whole) {
    return other.point().value().compareTo(whole) != 0
        && part.sign() != Occurrence.Sign.NONE
        && other.sign() != Occurrence.Sign.NONE
        && part.sign() != other.sign();
  }
}
