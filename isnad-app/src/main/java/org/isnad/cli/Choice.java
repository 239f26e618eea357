package org.isnad.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;

/// The value of an option that has a few fixed ones, in capitals or not.
final class Choice {
  private Choice() {}

  static <E extends Enum<E>> E of(E[] values, String word) {
    for (E value : values) {
      if (value.name().equalsIgnoreCase(word)) {
        return value;
      }
    }
    String choices =
        Arrays.stream(values)
            .map(value -> value.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    throw new TypeConversionException("'" + word + "' is none of " + choices);
  }
}
