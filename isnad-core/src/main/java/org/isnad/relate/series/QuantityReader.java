package org.isnad.relate.series;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.isnad.analyze.figure.Figure;
import org.isnad.text.Folding;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// Reads what the figures of a report measure. Immutable and thread-safe.
final class QuantityReader {
  private static final int CURRENCY_LETTERS = 3;
  private static final List<String> FATES = List.of("killed", "hurt", "arrested");

  /// How far from a figure, in UTF-16 units, what befell those who are counted is told.
  private static final int FATE_BEFORE = 45;

  private static final int FATE_AFTER = 35;
  private static final String PERCENT = "%";

  private final CountedNouns nouns;
  private final States states;

  QuantityReader(CountedNouns nouns, States states) {
    this.nouns = nouns;
    this.states = states;
  }

  /// What the figure measures; null where nothing ties it to figures of other reports.
  ///
  /// @param before the quantity of the figure before it in the same sentence, which it may be of as well («تراجعت 15 بالمئة لكنها بحدود 28 مليار دولار»)
  @Nullable Quantity read(String text, Figure figure, @Nullable Quantity before) {
    if (figure.of() == null) {
      return before != null
              && before.reach() == Quantity.Reach.INDICATOR
              && isCurrency(figure.unit())
              && !nouns.is("rate", before.head())
          ? before.in(figure.unit(), measure(text, figure))
          : null;
    }
    String label = figure.of().value();
    List<String> words = words(label);
    List<String> ones = new ArrayList<>(words.size());
    // Of an indicator the states are told apart from what is measured.
    List<String> measured = new ArrayList<>(words.size());
    String indicator = null;
    String market = null;
    for (String word : words) {
      String one = nouns.one(word);
      indicator = indicator == null && nouns.is("indicator", one) ? one : indicator;
      market = market == null && nouns.is("market", one) ? one : market;
      if (!nouns.is("dropped", one)) {
        ones.add(one);
        if (states.of(word) == null) {
          measured.add(one);
        }
      }
    }
    if (ones.isEmpty()) {
      return null;
    }
    boolean priced = isCurrency(figure.unit());
    if (indicator != null && priced && nouns.is("rate", indicator)) {
      return null;
    }
    if (indicator != null && (priced || figure.unit().equals(PERCENT))) {
      return quantity(
          indicator, measured, label, figure, measure(text, figure), Quantity.Reach.INDICATOR);
    }
    Quantity.Measure measure = measure(text, figure);
    if (market != null) {
      return priced && measure == Quantity.Measure.LEVEL
          ? quantity(market, ones, label, figure, measure, Quantity.Reach.MARKET)
          : null;
    }
    if (nouns.is("never", ones.getFirst()) || measure == Quantity.Measure.CHANGE) {
      return null;
    }
    String fate = nouns.is("person", ones.getFirst()) ? fate(text, figure) : null;
    return fate != null
        ? quantity(fate, ones, label, figure, measure, Quantity.Reach.CASUALTIES)
        : quantity(ones.getFirst(), ones, label, figure, measure, Quantity.Reach.EVENT);
  }

  /// What befell those who are counted: the last word before the figure, else the next after it, that tells; null where none does.
  private @Nullable String fate(String text, Figure figure) {
    List<String> before =
        words(
            text.substring(
                Math.max(0, figure.span().start() - FATE_BEFORE), figure.span().start()));
    for (int i = before.size() - 1; i >= 0; i--) {
      String fate = fateOf(before.get(i));
      if (fate != null) {
        return fate;
      }
    }
    int end = figure.span().end();
    for (String word : words(text.substring(end, Math.min(text.length(), end + FATE_AFTER)))) {
      String fate = fateOf(word);
      if (fate != null) {
        return fate;
      }
    }
    return null;
  }

  private @Nullable String fateOf(String word) {
    for (String fate : FATES) {
      if (nouns.is(fate, nouns.one(word)) || nouns.is(fate, nouns.one(word.substring(1)))) {
        return fate;
      }
    }
    return null;
  }

  private static Quantity quantity(
      String head,
      List<String> ones,
      String label,
      Figure figure,
      Quantity.Measure measure,
      Quantity.Reach reach) {
    TreeSet<String> more = new TreeSet<>(ones);
    more.remove(head);
    return new Quantity(head, List.copyOf(more), label, figure.unit(), measure, reach);
  }

  /// A figure that something rose or fell *to* is a level.
  private Quantity.Measure measure(String text, Figure figure) {
    if (figure.change() == null) {
      return Quantity.Measure.LEVEL;
    }
    Span span = figure.span();
    List<String> before = words(text.substring(Math.max(0, span.start() - 12), span.start()));
    return !before.isEmpty() && nouns.is("level", nouns.one(before.getLast()))
        ? Quantity.Measure.LEVEL
        : Quantity.Measure.CHANGE;
  }

  static boolean isCurrency(String unit) {
    if (unit.length() != CURRENCY_LETTERS) {
      return false;
    }
    for (int i = 0; i < unit.length(); i++) {
      if (unit.charAt(i) < 'A' || unit.charAt(i) > 'Z') {
        return false;
      }
    }
    return true;
  }

  /// The folded words.
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char folded = i < text.length() ? Folding.fold(text.charAt(i)) : ' ';
      if (folded == Folding.NOTHING) {
        continue;
      }
      if (Character.isLetter(folded)) {
        word.append(folded);
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }
}
