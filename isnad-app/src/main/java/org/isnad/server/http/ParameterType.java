package org.isnad.server.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What a parameter's words may be: reads them, and tells so in a JSON Schema. Immutable and thread-safe.
///
/// @param <T> what is read
public sealed interface ParameterType<T> {
  /// Reads the words.
  ///
  /// @throws IllegalArgumentException with a message that goes on from «NAME: », where they are none of it
  T read(String words);

  /// Writes what the schema says of it.
  void describe(ObjectNode schema);

  /// Any words but none, up to a length in UTF-16 code units; control characters are refused.
  record Text(int longest) implements ParameterType<String> {
    @Override
    public String read(String words) {
      if (words.isBlank()) {
        throw new IllegalArgumentException("is empty");
      }
      if (words.length() > longest) {
        throw new IllegalArgumentException("is longer than " + longest + " characters");
      }
      if (words.chars().anyMatch(c -> Character.isISOControl(c) && c != '\t' && c != '\n')) {
        throw new IllegalArgumentException("holds a control character");
      }
      return words;
    }

    @Override
    public void describe(ObjectNode schema) {
      schema.put("type", "string").put("minLength", 1).put("maxLength", longest);
    }
  }

  /// A whole number.
  record Whole(int least, int most) implements ParameterType<Integer> {
    @Override
    public Integer read(String words) {
      int number;
      try {
        number = Integer.parseInt(words);
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException("is no whole number", e);
      }
      if (number < least || number > most) {
        throw new IllegalArgumentException("is not between " + least + " and " + most);
      }
      return number;
    }

    @Override
    public void describe(ObjectNode schema) {
      schema.put("type", "integer").put("minimum", least).put("maximum", most);
    }
  }

  /// A number.
  record Decimal() implements ParameterType<Double> {
    @Override
    public Double read(String words) {
      double number;
      try {
        number = Double.parseDouble(words);
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException("is no number", e);
      }
      if (!Double.isFinite(number)) {
        throw new IllegalArgumentException("is no number");
      }
      return number;
    }

    @Override
    public void describe(ObjectNode schema) {
      schema.put("type", "number");
    }
  }

  /// A day, `2026-11-01`.
  record Day() implements ParameterType<LocalDate> {
    @Override
    public LocalDate read(String words) {
      try {
        return LocalDate.parse(words);
      } catch (DateTimeException e) {
        throw new IllegalArgumentException("is no day such as 2026-11-01", e);
      }
    }

    @Override
    public void describe(ObjectNode schema) {
      schema.put("type", "string").put("format", "date");
    }
  }

  /// true or false.
  record Flag() implements ParameterType<Boolean> {
    @Override
    public Boolean read(String words) {
      return switch (words) {
        case "true" -> true;
        case "false" -> false;
        default -> throw new IllegalArgumentException("is neither true nor false");
      };
    }

    @Override
    public void describe(ObjectNode schema) {
      schema.put("type", "boolean");
    }
  }

  /// One of the constants of an enum, in lower case with `-` for `_`.
  record Word<E extends Enum<E>>(Class<E> of) implements ParameterType<E> {
    /// How a constant is spelled.
    public static String spell(Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public E read(String words) {
      for (E constant : constants()) {
        if (spell(constant).equals(words)) {
          return constant;
        }
      }
      throw new IllegalArgumentException("is none of " + words());
    }

    private List<E> constants() {
      return Arrays.asList(of.getEnumConstants());
    }

    private List<String> words() {
      return constants().stream().<String>map(Word::spell).toList();
    }

    @Override
    public void describe(ObjectNode schema) {
      schema.put("type", "string");
      ArrayNode words = schema.putArray("enum");
      words().forEach(words::add);
    }
  }
}
