package org.isnad.archive.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.isnad.text.Letters;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// Reads what stands behind the colon of a field that has no words: alternatives, days, figures. Immutable and thread-safe.
final class QueryValues {
  private static final String RANGE = "..";
  private static final int LONGEST_NUMBER = 30;
  private static final int LARGEST_SCALE = 300;

  private final QueryWords words;

  QueryValues(QueryWords words) {
    this.words = words;
  }

  /// @param value several alternatives stand between commas; of days and figures `from..to`, either of which may be missing
  /// @param at where in the question the value begins
  /// @throws QueryException where it is no value of the field
  Filter read(QueryField field, String value, int at) throws QueryException {
    return switch (field) {
      case ACT -> alternatives(field, Dimension.ACT, value, at);
      case KIND -> alternatives(field, Dimension.KIND, value, at);
      case MODE -> alternatives(field, Dimension.MODE, value, at);
      case STATUS -> alternatives(field, Dimension.STATUS, value, at);
      case UNIT -> units(value, at);
      case PUBLISHED -> days(DayField.PUBLISHED, value, at);
      case SAID -> days(DayField.SAID, value, at);
      case EVENT -> days(DayField.EVENT, value, at);
      case VALUE -> figures(value, at);
      case SPEAKER, OUTLET, AGENCY, ENTITY, PLACE, TITLE, BODY ->
          throw new IllegalArgumentException("a field of words: " + field);
    };
  }

  private Filter alternatives(QueryField field, Dimension dimension, String value, int at)
      throws QueryException {
    Set<String> known = new HashSet<>();
    int from = at;
    for (String name : split(value)) {
      String word = words.value(field, name);
      if (word == null) {
        throw new QueryException(
            "unknown-value",
            "There is no "
                + Wording.word(field)
                + " of that name. Known: "
                + String.join(", ", words.values(field))
                + ".",
            new Span(from, from + name.length()));
      }
      known.add(word);
      from += name.length() + 1;
    }
    return new Filter.Values(dimension, known);
  }

  private Filter units(String value, int at) throws QueryException {
    Set<String> units = new HashSet<>();
    for (String name : split(value)) {
      if (name.isBlank()) {
        throw new QueryException("unknown-value", "Which unit?", new Span(at, at + value.length()));
      }
      units.add(Wording.unit(words.unit(name)));
    }
    return new Filter.Values(Dimension.UNIT, units);
  }

  private static String[] split(String value) {
    return value.replace(Letters.ARABIC_COMMA, ',').split(",", -1);
  }

  private static Filter days(DayField clock, String value, int at) throws QueryException {
    int range = value.indexOf(RANGE);
    if (range < 0) {
      DayRange days = range(value, at);
      return new Filter.Days(clock, days.from(), days.to());
    }
    String first = value.substring(0, range);
    String last = value.substring(range + RANGE.length());
    LocalDate from = first.isEmpty() ? null : range(first, at).from();
    LocalDate to = last.isEmpty() ? null : range(last, at + range + RANGE.length()).to();
    Span whole = new Span(at, at + value.length());
    if (from == null && to == null) {
      throw new QueryException("empty-range", "A range has a first day or a last one.", whole);
    }
    if (from != null && to != null && to.isBefore(from)) {
      throw new QueryException("reversed-range", "The range ends before it begins.", whole);
    }
    return new Filter.Days(clock, from, to);
  }

  private static DayRange range(String value, int at) throws QueryException {
    DayRange days = DayRange.of(digits(value).replace('/', '-'));
    if (days == null) {
      throw new QueryException(
          "bad-day",
          "This is no day, month or year; they are written 2023-04-06, 2023-04, 2023.",
          new Span(at, at + value.length()));
    }
    return days;
  }

  private Filter figures(String value, int at) throws QueryException {
    int colon = value.indexOf(':');
    String unit = colon < 0 ? "" : words.unit(value.substring(0, colon));
    String numbers = value.substring(colon + 1);
    int from = at + colon + 1;
    int range = numbers.indexOf(RANGE);
    if (range < 0) {
      BigDecimal exact = number(numbers, from);
      return new Filter.Figures(unit, exact, exact);
    }
    BigDecimal low = bound(numbers.substring(0, range), from);
    BigDecimal high = bound(numbers.substring(range + RANGE.length()), from + range + 2);
    if (low != null && high != null && low.compareTo(high) > 0) {
      throw new QueryException(
          "reversed-range",
          "The range ends before it begins.",
          new Span(from, from + numbers.length()));
    }
    return new Filter.Figures(unit, low, high);
  }

  private static @Nullable BigDecimal bound(String value, int at) throws QueryException {
    return value.isEmpty() ? null : number(value, at);
  }

  private static BigDecimal number(String value, int at) throws QueryException {
    try {
      String plain = digits(value).replace(Letters.ARABIC_DECIMAL_SEPARATOR, '.');
      BigDecimal number = plain.length() <= LONGEST_NUMBER ? new BigDecimal(plain) : null;
      if (number != null && Math.abs((long) number.scale()) <= LARGEST_SCALE) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, with its place.
    }
    throw new QueryException(
        "bad-number",
        "This is no number; they are written 28.5, 1000000, 1e9, and ranges 1e6..1e9.",
        new Span(at, at + value.length()));
  }

  /// The same with the digits 0-9, and without what shows nothing.
  private static String digits(String value) {
    StringBuilder out = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      int digit = Letters.digit(value.charAt(i));
      if (digit >= 0) {
        out.append(digit);
      } else if (!Letters.isInvisible(value.charAt(i))) {
        out.append(value.charAt(i));
      }
    }
    return out.toString();
  }
}
