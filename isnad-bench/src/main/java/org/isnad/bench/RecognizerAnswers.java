package org.isnad.bench;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.Isnad;
import org.isnad.analyze.Analysis;
import org.isnad.text.Kind;
import org.isnad.text.Tokenizer;
import org.isnad.text.Tokens;
import org.isnad.text.number.NumberMatch;
import org.isnad.text.number.Numbers;
import org.isnad.text.number.Ordinals;

/// What Isnad finds in the input of a specification, in that specification's terms.
final class RecognizerAnswers {
  private final Numbers numbers = Numbers.load();
  private final Ordinals ordinals = Ordinals.load();

  /// A finding: its words and its value.
  record Answer(String text, String value) {}

  List<Answer> of(RecognizerSpec spec) {
    if (spec.model().startsWith("Number")) {
      return numbers(spec.input(), false);
    }
    if (spec.model().startsWith("Ordinal")) {
      return numbers(spec.input(), true);
    }
    Analysis analysis = Isnad.builder().published(spec.reference()).build().analyze(spec.input());
    List<Answer> out = new ArrayList<>();
    if (spec.model().startsWith("Percent")) {
      analysis.figures().stream()
          .filter(figure -> figure.unit().equals("%"))
          .forEach(figure ->
              out.add(
                  new Answer(
                      figure.span().of(spec.input()), figure.value().toPlainString() + "%")));
      return out;
    }
    analysis
        .times()
        .forEach(time -> out.add(new Answer(time.span().of(spec.input()), time.value())));
    return out;
  }

  private List<Answer> numbers(String input, boolean order) {
    Tokens tokens = Tokenizer.tokenize(input);
    List<Answer> out = new ArrayList<>();
    for (int at = 0; at < tokens.size(); ) {
      NumberMatch match =
          !order
              ? numbers.at(tokens, at)
              : tokens.is(at, Kind.WORD) ? ordinals.at(tokens, at) : null;
      if (match != null) {
        out.add(
            new Answer(
                match.span(tokens).of(input), match.value().stripTrailingZeros().toPlainString()));
      }
      at = match == null ? at + 1 : Math.max(at + 1, match.end());
    }
    return out;
  }

  /// Whether the value is one of those expected: a time without its day, a week or a month as the days that it has, are the same.
  static boolean agrees(String value, RecognizerSpec.Expected expected, LocalDate reference) {
    for (String wanted : expected.values()) {
      if (wanted.equals(value)
          || wanted.equals(spanOf(value))
          || isSameClock(value, wanted)
          || isSameNumber(value, wanted)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSameNumber(String value, String wanted) {
    String plain = wanted.endsWith("%") ? wanted.substring(0, wanted.length() - 1) : wanted;
    String ours = value.endsWith("%") ? value.substring(0, value.length() - 1) : value;
    try {
      double a = Double.parseDouble(plain);
      double b = Double.parseDouble(ours);
      return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
    } catch (NumberFormatException e) {
      return false; // a time, which is compared as it stands
    }
  }

  private static boolean isSameClock(String value, String wanted) {
    int clock = value.indexOf('T');
    if (clock < 1 || !wanted.startsWith("T")) {
      return false;
    }
    String ours = value.substring(clock);
    return ours.equals(wanted) || ours.equals(wanted + ":00");
  }

  /// A week, month or year as its first day and its last.
  private static String spanOf(String value) {
    if (value.length() == 4 && value.chars().allMatch(Character::isDigit)) {
      return value + "-01-01/" + value + "-12-31";
    }
    if (value.length() == 7 && value.chars().filter(Character::isDigit).count() == 6) {
      LocalDate start = LocalDate.parse(value + "-01");
      return start + "/" + start.plusMonths(1).minusDays(1);
    }
    if (value.length() == 8 && value.startsWith("W", 5) && Character.isDigit(value.charAt(0))) {
      LocalDate start =
          LocalDate.of(Integer.parseInt(value.substring(0, 4)), 1, 4)
              .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(value.substring(6)))
              .with(java.time.DayOfWeek.MONDAY);
      return String.format(Locale.ROOT, "%s/%s", start, start.plusDays(6));
    }
    return value;
  }
}
