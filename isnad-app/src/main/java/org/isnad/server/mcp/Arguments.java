package org.isnad.server.mcp;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.archive.question.QuestionException;
import org.jspecify.annotations.Nullable;

/// The arguments of a call, read. They come from a program that may get them wrong: whatever cannot be read says so.
record Arguments(Map<String, Object> values) {
  private static final int LONGEST = 1_000;

  @Nullable String words(String name) {
    Object value = values.get(name);
    if (value == null || value.toString().isBlank()) {
      return null;
    }
    if (value.toString().length() > LONGEST) {
      throw new QuestionException(name + " is longer than " + LONGEST + " characters");
    }
    return value.toString();
  }

  String needed(String name) {
    String found = words(name);
    if (found == null) {
      throw new QuestionException(name + " is missing");
    }
    return found;
  }

  List<String> list(String name) {
    List<String> all = new ArrayList<>();
    if (values.get(name) instanceof List<?> several) {
      several.forEach(one -> all.add(String.valueOf(one)));
    }
    return all;
  }

  int number(String name, int otherwise, int most) {
    return values.get(name) instanceof Number number
        ? Math.clamp(number.longValue(), 0, most)
        : otherwise;
  }

  @Nullable LocalDate day(String name) {
    String words = words(name);
    try {
      return words == null ? null : LocalDate.parse(words);
    } catch (DateTimeException e) {
      throw new QuestionException(name + " is no day such as 2026-11-01");
    }
  }

  <E extends Enum<E>> @Nullable E word(String name, Class<E> of) {
    String words = words(name);
    if (words == null) {
      return null;
    }
    for (E constant : of.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(words)) {
        return constant;
      }
    }
    throw new QuestionException(name + " cannot be " + words);
  }
}
