package org.isnad.archive.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;

/// Conditions of a query, joined by `and`, with the values that they bind. Not thread-safe.
final class Conditions {
  private final List<String> parts = new ArrayList<>();
  private final Map<String, Object> values = new LinkedHashMap<>();

  /// Adds one; what it binds has been given to [#value(Object)] or [#values(Collection)].
  Conditions and(String condition) {
    parts.add(condition);
    return this;
  }

  /// A value's place in a condition.
  String value(Object value) {
    String name = "v" + values.size();
    values.put(name, value);
    return ":" + name;
  }

  /// A list of values in parentheses; of none, a list that holds nothing.
  String values(Collection<?> all) {
    return all.isEmpty()
        ? "(null)"
        : "(" + String.join(", ", all.stream().map(this::value).toList()) + ")";
  }

  /// A column that is one of these, if any are asked for.
  void in(String column, Collection<?> all) {
    if (!all.isEmpty()) {
      and(column + " in " + values(all));
    }
  }

  /// All of them, to stand behind `where`.
  String sql() {
    return parts.isEmpty() ? "1 = 1" : "(" + String.join(") and (", parts) + ")";
  }

  /// The same values and conditions, to be added to.
  Conditions copy() {
    Conditions copy = new Conditions();
    copy.parts.addAll(parts);
    copy.values.putAll(values);
    return copy;
  }

  Query bind(Query query) {
    return query.bindMap(values);
  }
}
