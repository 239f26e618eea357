package org.isnad.server.http;

import java.util.Objects;

/// What a route can be asked with: read from the path or the query, checked, and described in the OpenAPI document.
///
/// @param about one sentence for a reader of the documentation
/// @param <T> what its words are read as
public record Parameter<T>(
    String name, In in, boolean repeated, String about, ParameterType<T> type) {
  private static final int LONGEST_WORDS = 1_000;

  /// Where it stands.
  public enum In {
    PATH,
    QUERY
  }

  public Parameter {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(type, "type");
  }

  /// A part of the path, which is always there.
  public static Parameter<String> path(String name, String about) {
    return new Parameter<>(name, In.PATH, false, about, new ParameterType.Text(LONGEST_WORDS));
  }

  /// Words in the query.
  public static Parameter<String> words(String name, String about) {
    return query(name, about, new ParameterType.Text(LONGEST_WORDS));
  }

  /// A day in the query.
  public static Parameter<java.time.LocalDate> day(String name, String about) {
    return query(name, about, new ParameterType.Day());
  }

  /// true or false in the query.
  public static Parameter<Boolean> flag(String name, String about) {
    return query(name, about, new ParameterType.Flag());
  }

  /// One of an enum's constants in the query.
  public static <E extends Enum<E>> Parameter<E> word(String name, String about, Class<E> of) {
    return query(name, about, new ParameterType.Word<>(of));
  }

  /// Something in the query that may stand there once.
  public static <T> Parameter<T> query(String name, String about, ParameterType<T> type) {
    return new Parameter<>(name, In.QUERY, false, about, type);
  }

  /// The same, and it may stand there more than once.
  public Parameter<T> many() {
    return new Parameter<>(name, in, true, about, type);
  }

  T read(String words) {
    try {
      return type.read(words);
    } catch (IllegalArgumentException e) {
      throw new HttpProblemException(HttpProblem.badParameter(name + ": " + e.getMessage()));
    }
  }
}
