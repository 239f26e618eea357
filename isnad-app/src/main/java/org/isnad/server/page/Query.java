package org.isnad.server.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.isnad.archive.question.Order;
import org.isnad.archive.question.Paging;
import org.isnad.archive.question.Period;
import org.isnad.archive.question.Scope;
import org.isnad.relate.series.Series;
import org.isnad.server.api.Opened;
import org.isnad.server.http.HttpProblem;
import org.isnad.server.http.HttpProblemException;
import org.isnad.server.http.Request;
import org.jspecify.annotations.Nullable;

/// What stands in the query of a page's address. What is blank is not there; what cannot be read is told to the reader.
final class Query {
  private final Request request;

  Query(Request request) {
    this.request = request;
  }

  /// Words; null where there are none.
  @Nullable String words(String name) {
    String value = request.context().queryParam(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  /// Words, "" where there are none.
  String text(String name) {
    String value = words(name);
    return value == null ? "" : value;
  }

  /// All values of a name.
  List<String> all(String name) {
    return request.context().queryParams(name).stream()
        .filter(value -> !value.isBlank())
        .map(String::strip)
        .toList();
  }

  @Nullable LocalDate day(String name) {
    String value = words(name);
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new HttpProblemException(HttpProblem.badParameter(name + ": no day: " + value));
    }
  }

  /// One of some values by its name in lower case, or another.
  <E extends Enum<E>> E one(String name, Class<E> of, E otherwise) {
    String value = words(name);
    for (E constant : of.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(value)) {
        return constant;
      }
    }
    return otherwise;
  }

  /// Every name of the query with its first value, for forms that show what was asked.
  java.util.Map<String, String> fields() {
    java.util.Map<String, String> fields = new java.util.TreeMap<>();
    request
        .context()
        .queryParamMap()
        .forEach((name, values) -> {
          if (!values.isEmpty() && !values.getFirst().isBlank()) {
            fields.put(name, values.getFirst().strip());
          }
        });
    return fields;
  }

  /// Whether it is asked for.
  boolean flag(String name) {
    return words(name) != null;
  }

  Period period() {
    return Opened.asked(() ->
        new Period(
            one("clock", Series.Clock.class, Series.Clock.PUBLISHED), day("from"), day("to")));
  }

  Scope scope() {
    return new Scope(words("outlet"), words("place"), words("story"), period());
  }

  Paging paging(int limit) {
    return new Paging(limit, words("after"), one("order", Order.class, Order.NEWEST));
  }
}
