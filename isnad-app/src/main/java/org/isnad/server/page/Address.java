package org.isnad.server.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.archive.search.Dimension;
import org.isnad.server.http.Request;

/// The query of a page's address, and what it becomes when a value is added or taken out. Immutable and thread-safe.
public record Address(List<Field> fields) {
  private static final String CURSOR = "after";

  /// Names that narrow a search down.
  private static final Set<String> NARROWING =
      Stream.concat(
              Stream.of("from", "to", "by", "story", "clock"),
              Arrays.stream(Dimension.values()).map(one -> one.name().toLowerCase(Locale.ROOT)))
          .collect(Collectors.toUnmodifiableSet());

  /// A name and a value.
  public record Field(String name, String value) {
    public Field {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(value, "value");
    }
  }

  public Address {
    fields = List.copyOf(fields);
  }

  static Address of(Request request) {
    List<Field> fields = new ArrayList<>();
    for (Map.Entry<String, List<String>> entry : request.context().queryParamMap().entrySet()) {
      for (String value : entry.getValue()) {
        if (!value.isBlank() && !entry.getKey().equals(CURSOR)) {
          fields.add(new Field(entry.getKey(), value.strip()));
        }
      }
    }
    return new Address(fields);
  }

  /// Whether it holds the value.
  public boolean has(String name, String value) {
    return fields.contains(new Field(name, value));
  }

  /// With the value, or without it where it is there: `?q=…&act=deny`.
  public String toggled(String name, String value) {
    List<Field> other = new ArrayList<>(fields);
    Field field = new Field(name, value);
    if (!other.remove(field)) {
      other.add(field);
    }
    return query(other);
  }

  /// With this value of the name and no other.
  public String with(String name, String value) {
    List<Field> other = new ArrayList<>(fields);
    other.removeIf(field -> field.name().equals(name));
    other.add(new Field(name, value));
    return query(other);
  }

  /// With these first and last days.
  String between(String from, String to) {
    List<Field> other = new ArrayList<>(fields);
    other.removeIf(field -> field.name().equals("from") || field.name().equals("to"));
    other.add(new Field("from", from));
    other.add(new Field("to", to));
    return query(other);
  }

  /// What narrows the search down besides its words.
  public List<Field> narrowing() {
    return fields.stream().filter(field -> NARROWING.contains(field.name())).toList();
  }

  private static String query(List<Field> fields) {
    StringBuilder query = new StringBuilder("?");
    for (Field field : fields) {
      query
          .append(query.length() > 1 ? "&" : "")
          .append(Frame.encoded(field.name()))
          .append('=')
          .append(Frame.encoded(field.value()));
    }
    return query.toString();
  }
}
