package org.isnad.relate.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.isnad.analyze.figure.Figure;
import org.isnad.relate.series.CountedNouns.Kind;
import org.jspecify.annotations.Nullable;

/// Reads what the figures of a report measure. Immutable and thread-safe.
final class QuantityReader {
  private static final int CURRENCY_LETTERS = 3;
  private static final List<Kind> FATES = List.of(Kind.KILLED, Kind.HURT, Kind.ARRESTED);

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
  /// @param scan reads words; what it read before does not matter
  @Nullable Quantity read(String text, Figure figure, @Nullable Quantity before, FoldedWords scan) {
    if (figure.of() == null) {
      return before != null
              && before.reach() == Quantity.Reach.INDICATOR
              && isCurrency(figure.unit())
              && !Kind.RATE.in(nouns.kindsOfOne(before.head()))
          ? before.in(figure.unit(), measure(text, figure, scan))
          : null;
    }
    String label = figure.of().value();
    List<String> ones = new ArrayList<>();
    String indicator = null;
    String market = null;
    int first = 0;
    int ofIndicator = 0;
    scan.in(label, 0, label.length());
    while (scan.next()) {
      String one = nouns.one(scan.toString());
      int kinds = nouns.kinds(scan, 0);
      if (indicator == null && Kind.INDICATOR.in(kinds)) {
        indicator = one;
        ofIndicator = kinds;
      }
      market = market == null && Kind.MARKET.in(kinds) ? one : market;
      if (!Kind.DROPPED.in(kinds)) {
        first = ones.isEmpty() ? kinds : first;
        ones.add(one);
      }
    }
    if (ones.isEmpty()) {
      return null;
    }
    boolean priced = isCurrency(figure.unit());
    if (indicator != null && priced && Kind.RATE.in(ofIndicator)) {
      return null;
    }
    if (indicator != null && (priced || figure.unit().equals(PERCENT))) {
      return quantity(
          indicator,
          measured(label, scan),
          label,
          figure,
          measure(text, figure, scan),
          Quantity.Reach.INDICATOR);
    }
    Quantity.Measure measure = measure(text, figure, scan);
    if (market != null) {
      return priced && measure == Quantity.Measure.LEVEL
          ? quantity(market, ones, label, figure, measure, Quantity.Reach.MARKET)
          : null;
    }
    if (Kind.NEVER.in(first) || measure == Quantity.Measure.CHANGE) {
      return null;
    }
    String fate = Kind.PERSON.in(first) ? fate(text, figure, scan) : null;
    return fate != null
        ? quantity(fate, ones, label, figure, measure, Quantity.Reach.CASUALTIES)
        : quantity(ones.getFirst(), ones, label, figure, measure, Quantity.Reach.EVENT);
  }

  /// Of an indicator the states are told apart from what is measured.
  private List<String> measured(String label, FoldedWords scan) {
    List<String> measured = new ArrayList<>();
    scan.in(label, 0, label.length());
    while (scan.next()) {
      String word = scan.toString();
      if (!Kind.DROPPED.in(nouns.kinds(word, 0)) && states.of(word) == null) {
        measured.add(nouns.one(word));
      }
    }
    return measured;
  }

  /// What befell those who are counted: the last word before the figure, else the next after it, that tells; null where none does.
  private @Nullable String fate(String text, Figure figure, FoldedWords scan) {
    int start = figure.span().start();
    int end = figure.span().end();
    Kind last = null;
    scan.in(text, Math.max(0, start - FATE_BEFORE), start);
    while (scan.next()) {
      Kind fate = fateOf(scan);
      last = fate == null ? last : fate;
    }
    scan.in(text, end, Math.min(text.length(), end + FATE_AFTER));
    while (last == null && scan.next()) {
      last = fateOf(scan);
    }
    return last == null ? null : last.name().toLowerCase(Locale.ROOT);
  }

  private @Nullable Kind fateOf(CharSequence word) {
    int kinds = nouns.kinds(word, 0) | nouns.kinds(word, 1);
    for (Kind fate : FATES) {
      if (fate.in(kinds)) {
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
  private Quantity.Measure measure(String text, Figure figure, FoldedWords scan) {
    if (figure.change() == null) {
      return Quantity.Measure.LEVEL;
    }
    int start = figure.span().start();
    int last = 0;
    scan.in(text, Math.max(0, start - 12), start);
    while (scan.next()) {
      last = nouns.kinds(scan, 0);
    }
    return Kind.LEVEL.in(last) ? Quantity.Measure.LEVEL : Quantity.Measure.CHANGE;
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
    FoldedWords scan = new FoldedWords().in(text, 0, text.length());
    while (scan.next()) {
      words.add(scan.toString());
    }
    return words;
  }
}
