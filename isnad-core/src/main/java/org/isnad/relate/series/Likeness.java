package org.isnad.relate.series;

import java.util.List;
import org.isnad.relate.report.StemCounts;

/// Decides whether a figure is of the quantity that others are of. Used by one thread.
final class Likeness {
  /// How much of the weight of the words around must be shared, of the lighter side, and how much weight at least.
  private static final double SHARE = 0.35;

  /// The same where one of both names nobody.
  private static final double SHARE_UNNAMED = 0.55;

  /// A track that tells the same value already goes before others.
  private static final double SAME_VALUE = 1;

  private static final int MOST_TIMES = 4;

  /// The length of a year and month: 2023-04.
  private static final int MONTH = 7;

  /// Reports that are thought to stand beside those read, so that among few not every word is common.
  private static final double BACKGROUND = 500;

  private static final double LEAST_WEIGHT = 8;

  private final StemCounts counts;

  /// The weights of the stems around the figure at hand, and their sum.
  private StemSet around = StemSet.NONE;

  private double[] weights = new double[0];
  private double weight;

  Likeness(StemCounts counts) {
    this.counts = counts;
  }

  /// 0 where it is not; else the more the likelier.
  double of(Track track, Quantity quantity, Occurrence next) {
    return switch (quantity.reach()) {
      case MARKET -> sameWords(track.quantity(), quantity) ? 1 : 0;
      case INDICATOR ->
          sameStates(track.occurrences().getFirst().of(), next.of())
                  && qualified(track.quantity(), quantity)
              ? 1
              : 0;
      case CASUALTIES, EVENT -> event(track, quantity, next);
    };
  }

  /// Whether both are of the same states, or the one of two of those that the other may be of.
  private static boolean sameStates(List<String> a, List<String> b) {
    List<String> few = a.size() <= b.size() ? a : b;
    List<String> many = a.size() <= b.size() ? b : a;
    return !few.isEmpty() && (few.equals(many) || few.size() > 1 && many.containsAll(few));
  }

  private static boolean sameWords(Quantity a, Quantity b) {
    return a.more().equals(b.more());
  }

  /// «حجم التجارة الثنائية», «التجارة»: the one may say more than the other.
  private static boolean qualified(Quantity a, Quantity b) {
    return a.more().containsAll(b.more()) || b.more().containsAll(a.more());
  }

  private double event(Track track, Quantity quantity, Occurrence next) {
    if (!qualified(track.quantity(), quantity)) {
      return 0;
    }
    double best = 0;
    for (Occurrence one : track.occurrences()) {
      int values = one.point().value().compareTo(next.point().value());
      if (one.point().at().report().equals(next.point().at().report())) {
        if (isWholeOf(one, next) || isWholeOf(next, one)) {
          return SAME_VALUE;
        }
        if (values != 0) {
          return 0;
        }
      }
      boolean named = one.of().isEmpty() || next.of().isEmpty();
      if (one.stems().size() > 0
          && (named || sharesName(one.of(), next.of()))
          && isNear(one, next)) {
        double like = shared(one.stems(), next.stems());
        if (like >= (named ? SHARE_UNNAMED : SHARE)) {
          best = Math.max(best, values == 0 ? SAME_VALUE + like : like);
        }
      }
    }
    return best;
  }

  /// Whether values and times allow that one quantity is told of: none more than four times the other, none of another month.
  private static boolean isNear(Occurrence a, Occurrence b) {
    double one = a.point().value().abs().doubleValue();
    double other = b.point().value().abs().doubleValue();
    if (Math.max(one, other) > MOST_TIMES * Math.min(one, other)
        && !isWholeOf(a, b)
        && !isWholeOf(b, a)
        && !isPartOfOne(a, b)) {
      return false;
    }
    String timeA = a.point().time();
    String timeB = b.point().time();
    int months = Math.min(MONTH, Math.min(timeA.length(), timeB.length()));
    return a.point().clock() != Series.Clock.EVENT && b.point().clock() != Series.Clock.EVENT
        || timeA.regionMatches(0, timeB, 0, months);
  }

  private static boolean isPartOfOne(Occurrence a, Occurrence b) {
    return a.point().whole() != null
        && b.point().whole() != null
        && a.point().whole().compareTo(b.point().whole()) == 0;
  }

  private static boolean isWholeOf(Occurrence whole, Occurrence part) {
    return part.point().whole() != null
        && part.point().whole().compareTo(whole.point().value()) == 0;
  }

  private static boolean sharesName(List<String> a, List<String> b) {
    for (String one : a) {
      if (b.contains(one)) {
        return true;
      }
    }
    return false;
  }

  /// What both share, as a part of the lighter one.
  private double shared(StemSet a, StemSet b) {
    weigh(b);
    double both = 0;
    for (int i = 0, j = 0; i < a.size() && j < b.size(); ) {
      if (a.get(i) == b.get(j)) {
        both += weights[j];
        i++;
        j++;
      } else if (a.get(i) < b.get(j)) {
        i++;
      } else {
        j++;
      }
    }
    return both < LEAST_WEIGHT ? 0 : both / Math.min(weight(a), weight);
  }

  /// One figure is compared with many.
  private void weigh(StemSet stems) {
    if (stems != around) {
      around = stems;
      weights = new double[stems.size()];
      weight = 0;
      for (int i = 0; i < weights.length; i++) {
        weights[i] = weight(stems.get(i));
        weight += weights[i];
      }
    }
  }

  private double weight(long stem) {
    return Math.log((counts.reports() + BACKGROUND) / (counts.of(stem) + 1));
  }

  private double weight(StemSet stems) {
    double weight = 0;
    for (int i = 0; i < stems.size(); i++) {
      weight += weight(stems.get(i));
    }
    return weight;
  }
}
