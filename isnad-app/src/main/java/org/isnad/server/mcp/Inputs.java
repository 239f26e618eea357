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
    property(name, "string", about);
    return this;
  }

  Inputs needed(String name, String about) {
    required.add(name);
    return words(name, about);
  }

  Inputs day(String name, String about) {
    property(name, "string", about).put("format", "date");
    return this;
  }

  Inputs number(String name, String about, int least, int most) {
    Map<String, Object> property = property(name, "integer", about);
    property.put("minimum", least);
    property.put("maximum", most);
    return this;
  }

  <E extends Enum<E>> Inputs word(String name, String about, Class<E> of) {
    property(name, "string", about)
        .put(
            "enum",
            Arrays.stream(of.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList());
    return this;
  }

  Inputs neededList(String name, String about, int least) {
    required.add(name);
    Map<String, Object> property = property(name, "array", about);
    property.put("items", Map.of("type", "string"));
    property.put("minItems", least);
    return this;
  }

  private Map<String, Object> property(String name, String type, String about) {
    Map<String, Object> property = new LinkedHashMap<>();
    property.put("type", type);
    property.put("description", about);
    properties.put(name, property);
    return property;
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
