package org.isnad.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.wire.Wire;
import org.jspecify.annotations.Nullable;

/// JSON Schemas (2020-12) of records, as [Json] writes them, and of `isnad/1`, gathered as the components of an OpenAPI document.
/// Not thread-safe.
final class Schemas {
  private static final String REFERENCE = "#/components/schemas/";
  private static final String WIRE = "isnad1.";

  private final ObjectNode components = JsonNodeFactory.instance.objectNode();
  private final Map<Class<?>, String> names = new HashMap<>();

  /// With the definitions of `isnad/1`.
  Schemas() {
    JsonNode wire;
    try {
      wire = new ObjectMapper().readTree(Wire.jsonSchema()).path("$defs");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    wire.properties()
        .forEach(entry -> components.set(WIRE + entry.getKey(), moved(entry.getValue())));
  }

  /// Everything referred to so far.
  ObjectNode components() {
    return components;
  }

  /// A reference to a definition of `isnad/1`.
  ObjectNode wire(String definition) {
    if (!components.has(WIRE + definition)) {
      throw new IllegalArgumentException("isnad/1 defines no " + definition);
    }
    return reference(WIRE + definition);
  }

  /// The schema of a type of ours: a reference where it is a record.
  ObjectNode of(Class<?> type) {
    return schema(type, null);
  }

  private static ObjectNode reference(String name) {
    return JsonNodeFactory.instance.objectNode().put("$ref", REFERENCE + name);
  }

  /// The same with its references pointing into the components.
  private static JsonNode moved(JsonNode node) {
    JsonNode copy = node.deepCopy();
    for (JsonNode found : copy.findParents("$ref")) {
      String to = found.get("$ref").textValue();
      ((ObjectNode) found).put("$ref", to.replace("#/$defs/", REFERENCE + WIRE));
    }
    return copy;
  }

  private ObjectNode schema(AnnotatedType type) {
    ObjectNode schema = schema(type.getType(), type);
    return type.isAnnotationPresent(Nullable.class) ? orNull(schema) : schema;
  }

  private static ObjectNode orNull(ObjectNode schema) {
    if (schema.path("type").isTextual() && !schema.has("enum")) {
      String type = schema.get("type").textValue();
      schema.putArray("type").add(type).add("null");
      return schema;
    }
    ObjectNode either = JsonNodeFactory.instance.objectNode();
    ArrayNode of = either.putArray("anyOf");
    of.add(schema);
    of.addObject().put("type", "null");
    return either;
  }

  private ObjectNode schema(Type type, @Nullable AnnotatedType annotated) {
    if (type instanceof ParameterizedType several) {
      AnnotatedType[] arguments =
          annotated instanceof AnnotatedParameterizedType known
              ? known.getAnnotatedActualTypeArguments()
              : new AnnotatedType[0];
      return container(several, arguments);
    }
    if (type instanceof Class<?> one) {
      return plain(one);
    }
    throw new IllegalArgumentException("no schema is known of " + type);
  }

  private ObjectNode container(ParameterizedType type, AnnotatedType[] arguments) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    AnnotatedType of = arguments[arguments.length - 1];
    if (type.getRawType() == Map.class) {
      schema.put("type", "object").set("additionalProperties", schema(of));
      return schema;
    }
    if (type.getRawType() == List.class) {
      schema.put("type", "array").set("items", schema(of));
      return schema;
    }
    throw new IllegalArgumentException("no schema is known of " + type);
  }

  private ObjectNode plain(Class<?> type) {
    String definition = WireTypes.definition(type);
    if (definition != null) {
      return wire(definition);
    }
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    if (type == String.class) {
      return schema.put("type", "string");
    }
    if (type == boolean.class || type == Boolean.class) {
      return schema.put("type", "boolean");
    }
    if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
      return schema.put("type", "integer");
    }
    if (type == float.class
        || type == Float.class
        || type == double.class
        || type == Double.class
        || type == BigDecimal.class) {
      return schema.put("type", "number");
    }
    if (type == LocalDate.class) {
      return schema.put("type", "string").put("format", "date");
    }
    if (type == Instant.class) {
      return schema.put("type", "string").put("format", "date-time");
    }
    if (type == WireJson.class) {
      return schema.put("type", "object");
    }
    if (type.isEnum()) {
      return enumeration(type);
    }
    if (type.isSealed()) {
      ArrayNode of = schema.putArray("anyOf");
      for (Class<?> one : type.getPermittedSubclasses()) {
        of.add(plain(one));
      }
      return schema;
    }
    if (type.isRecord()) {
      return reference(named(type));
    }
    throw new IllegalArgumentException("no schema is known of " + type);
  }

  private static ObjectNode enumeration(Class<?> type) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "string");
    ArrayNode words = schema.putArray("enum");
    for (Object constant : type.getEnumConstants()) {
      words.add(Json.spell((Enum<?>) constant));
    }
    return schema;
  }

  private String named(Class<?> type) {
    String known = names.get(type);
    if (known != null) {
      return known;
    }
    String name = nameOf(type);
    names.put(type, name);
    // Stands there before its members are looked at: records may hold themselves.
    ObjectNode schema = components.putObject(name);
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = schema.putArray("required");
    for (RecordComponent component : type.getRecordComponents()) {
      properties.set(component.getName(), schema(component.getAnnotatedType()));
      required.add(component.getName());
    }
    schema.put("additionalProperties", false);
    return name;
  }

  /// The simple name; with the class around it, or the package, where another has that already.
  private String nameOf(Class<?> type) {
    Class<?> around = type.getEnclosingClass();
    String name =
        around == null ? type.getSimpleName() : around.getSimpleName() + type.getSimpleName();
    String inPackage = type.getPackageName();
    return components.has(name)
        ? inPackage.substring(inPackage.lastIndexOf('.') + 1) + "." + name
        : name;
  }
}
