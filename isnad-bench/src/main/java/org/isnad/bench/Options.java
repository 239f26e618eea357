package org.isnad.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The options of a bench: `--name value` or `--name=value`.
final class Options {
  private final Map<String, String> values;

  private Options(Map<String, String> values) {
    this.values = values;
  }

  /// @param known names without the dashes
  static Options parse(List<String> arguments, Set<String> known) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      int equals = argument.indexOf('=');
      String name = equals > 0 ? argument.substring(0, equals) : argument;
      if (!name.startsWith("--") || !known.contains(name.substring(2))) {
        throw new UsageException("unknown option " + name);
      }
      if (equals < 0 && i + 1 == arguments.size()) {
        throw new UsageException(name + " needs a value");
      }
      values.put(
          name.substring(2), equals > 0 ? argument.substring(equals + 1) : arguments.get(++i));
    }
    return new Options(values);
  }

  @Nullable String get(String name) {
    return values.get(name);
  }

  String required(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new UsageException("--" + name + " is missing");
    }
    return value;
  }

  /// A whole number of at least 1.
  int number(String name, int otherwise) {
    String value = values.get(name);
    if (value == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(value);
      if (number < 1) {
        throw new UsageException("--" + name + " is at least 1: " + value);
      }
      return number;
    } catch (NumberFormatException e) {
      throw new UsageException("--" + name + " is a whole number: " + value);
    }
  }
}
