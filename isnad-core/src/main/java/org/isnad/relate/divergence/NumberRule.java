package org.isnad.relate.divergence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.isnad.analyze.figure.Figure;
import org.isnad.analyze.figure.Figure.Approximation;
import org.isnad.relate.divergence.Divergence.What;
import org.isnad.text.Folding;
import org.isnad.text.Found;
import org.isnad.text.Letters;

/// Figures of one thing that have another value. Figures are taken for one where they have the same unit, count the same, and stand among the same words.
/// About 30 against 29, or more than 20 against 25, is a reservation (hedge) and no conflict; 28.47 against 28.5 is only more exact.
final class NumberRule implements Rule {
  /// How far an approximate figure may lie from an exact one: a tenth.
  private static final BigDecimal ABOUT = new BigDecimal("0.1");

  /// How far above «more than» the exact figure may lie: half as much again.
  private static final BigDecimal BOUND = new BigDecimal("1.5");

  /// Values that seldom are two tellings of one: one more than three times the other.
  private static final BigDecimal FAR = new BigDecimal("3");

  @Override
  public void compare(Pair pair, Findings out) {
    List<Figure> here = new ArrayList<>(pair.a().figures());
    List<Figure> there = new ArrayList<>(pair.b().figures());
    if (here.isEmpty() || there.isEmpty() || !pair.isClose()) {
      return;
    }
    takeEqual(pair, here, there, out);
    while (takeNearest(pair, here, there, out)) {
      // Each turn takes one of each.
    }
  }

  /// Figures of one value stand for one another; what they say of it may still differ.
  private static void takeEqual(Pair pair, List<Figure> here, List<Figure> there, Findings out) {
    for (int i = 0; i < here.size(); i++) {
      int best = -1;
      int most = -1;
      for (int j = 0; j < there.size(); j++) {
        int shared = shared(pair, here.get(i), there.get(j));
        if (isEqual(here.get(i), there.get(j)) && shared > most) {
          best = j;
          most = shared;
        }
      }
      if (best >= 0) {
        Figure a = here.remove(i--);
        Figure b = there.remove(best);
        compareEqual(a, b, most, out);
      }
    }
  }

  private static boolean isEqual(Figure a, Figure b) {
    return a.value().compareTo(b.value()) == 0 && a.unit().equals(b.unit());
  }

  private static void compareEqual(Figure a, Figure b, int shared, Findings out) {
    if (a.change() != null && b.change() != null && a.change() != b.change() && shared > 0) {
      out.add(What.NUMBER, a.span(), b.span());
    } else if (a.whole() != null
        && b.whole() != null
        && a.whole().value().compareTo(b.whole().value()) != 0) {
      out.add(What.NUMBER, a.span(), b.span());
    } else if ((a.approximation() == Approximation.EXACT)
        != (b.approximation() == Approximation.EXACT)) {
      out.add(What.HEDGE, a.span(), b.span());
    }
  }

  private static boolean takeNearest(
      Pair pair, List<Figure> here, List<Figure> there, Findings out) {
    Figure one = null;
    Figure other = null;
    // Where several may be meant, one word around them is not enough to tell which.
    int most = here.size() == 1 && there.size() == 1 ? 0 : 1;
    for (Figure a : here) {
      for (Figure b : there) {
        int shared = isComparable(a, b) ? shared(pair, a, b) - doubt(a, b) : 0;
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
    if (isReservation(one, other) || isReservation(other, one)) {
      out.add(What.HEDGE, one.span(), other.span());
    } else if (!isRounded(pair, one, other) && !hasSameDigits(pair, one, other)) {
      out.add(What.NUMBER, one.span(), other.span());
    }
    return true;
  }

  /// How many more words around them must agree: of what is counted nothing is known, or the values lie far apart.
  private static int doubt(Figure a, Figure b) {
    boolean unknown = a.unit().isEmpty() && (a.of() == null || b.of() == null);
    boolean far = a.value().max(b.value()).compareTo(a.value().min(b.value()).multiply(FAR)) > 0;
    return (unknown ? 1 : 0) + (far ? 2 : 0);
  }

  /// Words around both, without the counted noun, which says nothing of what happens to it.
  private static int shared(Pair pair, Figure a, Figure b) {
    int shared = Context.shared(pair, a.span(), b.span());
    Found<String> of = a.of();
    if (of == null || of.span() == null || !pair.a().told().contains(of.span())) {
      return shared;
    }
    int word = pair.a().wordAt(of.span().start());
    boolean outside = word < pair.a().words().size() && !a.span().overlaps(of.span());
    return outside && pair.words().of(word) >= 0 ? shared - 1 : shared;
  }

  private static boolean isComparable(Figure a, Figure b) {
    if (!a.unit().equals(b.unit()) || (a.per() == null) != (b.per() == null)) {
      return false;
    }
    return a.of() == null
        || b.of() == null
        || (!a.unit().isEmpty() && isNear(a.value(), b.value()))
        || isSame(a.of().value(), b.of().value());
  }

  private static boolean isNear(BigDecimal a, BigDecimal b) {
    return a.signum() > 0 && b.signum() > 0 && a.max(b).compareTo(a.min(b).multiply(BOUND)) <= 0;
  }

  /// Whether two phrases of what is counted share a word.
  private static boolean isSame(String a, String b) {
    for (String one : Folding.fold(a).split(" ")) {
      for (String other : Folding.fold(b).split(" ")) {
        if (one.equals(other) || Root.mayBeOne(Root.of(one), Root.of(other))) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether `a` is approximate and leaves room for `b`.
  private static boolean isReservation(Figure a, Figure b) {
    BigDecimal value = b.value();
    if (a.approximation() == b.approximation()) {
      return false;
    }
    return switch (a.approximation()) {
      case EXACT -> false;
      case ABOUT ->
          a.value()
                  .subtract(value)
                  .abs()
                  .compareTo(a.value().abs().max(value.abs()).multiply(ABOUT))
              <= 0;
      case ATLEAST -> value.compareTo(a.value()) >= 0 && isNear(a.value(), value);
      case ATMOST -> value.compareTo(a.value()) <= 0 && isNear(a.value(), value);
    };
  }

  /// Whether the one is the other rounded: 28.5 of 28.47. Whole numbers are not taken for rounded: 120 is not 124.
  private static boolean isRounded(Pair pair, Figure a, Figure b) {
    BigDecimal one = a.value().stripTrailingZeros();
    BigDecimal other = b.value().stripTrailingZeros();
    int digits = Math.min(one.precision(), other.precision());
    MathContext fewer = new MathContext(digits, RoundingMode.HALF_UP);
    MathContext cut = new MathContext(digits, RoundingMode.DOWN);
    return digits > 1
        && (isDecimal(pair.a(), a) || isDecimal(pair.b(), b))
        && (one.round(fewer).compareTo(other.round(fewer)) == 0
            || one.round(cut).compareTo(other.round(cut)) == 0);
  }

  /// «542.963,440» and «542.963.440»: marks set otherwise, and read otherwise.
  private static boolean hasSameDigits(Pair pair, Figure a, Figure b) {
    return digits(pair.a(), a).equals(digits(pair.b(), b));
  }

  private static String digits(Side side, Figure figure) {
    StringBuilder out = new StringBuilder();
    String text = side.report().text();
    for (int i = figure.span().start(); i < figure.span().end(); i++) {
      int digit = Letters.digit(text.charAt(i));
      if (digit >= 0) {
        out.append(digit);
      }
    }
    // Figures in words have none, and differ by their words.
    return out.isEmpty() ? figure.toString() : out.toString();
  }

  /// Whether the figure is written with a fraction: a mark between digits, with fewer than three behind it.
  private static boolean isDecimal(Side side, Figure figure) {
    String text = side.report().text();
    for (int i = figure.span().start() + 1; i < figure.span().end() - 1; i++) {
      if (Letters.digit(text.charAt(i)) < 0
          && Letters.digit(text.charAt(i - 1)) >= 0
          && Letters.digit(text.charAt(i + 1)) >= 0) {
        int end = i + 1;
        while (end < figure.span().end() && Letters.digit(text.charAt(end)) >= 0) {
          end++;
        }
        return end - i - 1 < 3;
      }
    }
    return false;
  }
}
