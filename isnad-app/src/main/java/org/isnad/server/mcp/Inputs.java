package org.isnad.server.mcp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Builds the JSON Schema of a tool's arguments.
final class Inputs {
  private final Map<String, Object> properties = new LinkedHashMap<>();
  private final List<String> required = new ArrayList<>();

  Inputs words(String name, String about) {
    properties.put(name, Map.of("type", "string", "description", about));
    return this;
  }

  Inputs needed(String name, String about) {
    required.add(name);
    return words(name, about);
  }

  Inputs day(String name, String about) {
    properties.put(name, Map.of("type", "string", "format", "date", "description", about));
    return this;
  }

  Inputs number(String name, String about, int most) {
    properties.put(
        name, Map.of("type", "integer", "minimum", 1, "maximum", most, "description", about));
    return this;
  }

  <E extends Enum<E>> Inputs word(String name, String about, Class<E> of) {
    List<String> words =
        Arrays.stream(of.getEnumConstants())
            .map(constant -> constant.name().toLowerCase(Locale.ROOT))
            .toList();
    properties.put(name, Map.of("type", "string", "enum", words, "description", about));
    return this;
  }

  Inputs neededList(String name, String about, int least) {
    required.add(name);
    properties.put(
        name,
        Map.of(
            "type",
            "array",
            "items",
            Map.of("type", "string"),
            "minItems",
            least,
            "description",
            about));
    return this;
  }

  Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put("required", required);
    schema.put("additionalProperties", false);
    return schema;
  }
}
