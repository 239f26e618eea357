package org.isnad.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The OpenAPI 3.1 document of a table of routes, and the columns of their answers as CSV. Immutable and thread-safe once made.
public final class OpenApi {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int OK = 200;

  private final byte[] document;
  private final Map<Route, Csv> columns = new HashMap<>();

  /// @param version of the program
  public OpenApi(RouteTable table, String version) {
    Schemas schemas = new Schemas();
    ObjectNode root = JSON.objectNode().put("openapi", "3.1.0");
    root.putObject("info")
        .put("title", "Isnad")
        .put("version", version)
        .put(
            "description",
            "Who said what, when, where, according to whom: a record of Arabic news in which every"
                + " field rests on a span of its text. Spans are half-open and count UTF-16 code"
                + " units. Documents and relations are in the wire format isnad/1.");
    ObjectNode paths = root.putObject("paths");
    for (Route route : table.routes()) {
      if (route.documented()) {
        String path = route.path().replace('<', '{').replace('>', '}');
        ObjectNode place = paths.has(path) ? (ObjectNode) paths.get(path) : paths.putObject(path);
        place.set(route.verb().name().toLowerCase(Locale.ROOT), operation(route, schemas));
      }
    }
    ObjectNode components = root.putObject("components");
    schemas.components().set("Problem", problem());
    components.set("schemas", schemas.components());
    ObjectNode ways = components.putObject("securitySchemes");
    ways.putObject("key").put("type", "http").put("scheme", "bearer");
    ways.putObject("session").put("type", "apiKey").put("in", "cookie").put("name", "isnad");
    document = Json.bytes(root);
  }

  /// The document's JSON.
  public byte[] document() {
    return document.clone();
  }

  Csv csv(Route route) {
    Csv found = columns.get(route);
    if (found == null) {
      throw new IllegalStateException("no columns of " + route.path());
    }
    return found;
  }

  private ObjectNode operation(Route route, Schemas schemas) {
    ObjectNode operation = JSON.objectNode();
    operation.put("operationId", route.told().name()).put("summary", route.told().summary());
    operation.putArray("tags").add(route.told().tag());
    operation.put("x-role", ParameterType.Word.spell(route.role()));
    if (route.role() != Role.ANYONE) {
      ArrayNode ways = operation.putArray("security");
      ways.addObject().putArray("key");
      ways.addObject().putArray("session");
      ways.addObject();
    }
    ArrayNode parameters = operation.putArray("parameters");
    for (Parameter<?> parameter : Request.parametersOf(route)) {
      parameters.add(parameter(parameter));
    }
    Body body = route.asked().body();
    if (body != null) {
      operation.set("requestBody", body(body, schemas));
    }
    operation.set("responses", responses(route, schemas));
    return operation;
  }

  private static ObjectNode parameter(Parameter<?> parameter) {
    ObjectNode told = JSON.objectNode();
    told.put("name", parameter.name())
        .put("in", ParameterType.Word.spell(parameter.in()))
        .put("required", parameter.in() == Parameter.In.PATH)
        .put("description", parameter.about());
    ObjectNode schema = JSON.objectNode();
    parameter.type().describe(schema);
    if (parameter.repeated()) {
      told.putObject("schema").put("type", "array").set("items", schema);
    } else {
      told.set("schema", schema);
    }
    return told;
  }

  private static ObjectNode body(Body body, Schemas schemas) {
    ObjectNode told = JSON.objectNode().put("required", true).put("description", body.about());
    ObjectNode content = told.putObject("content");
    body.types().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> {
          ObjectNode type = content.putObject(entry.getKey());
          Class<?> of = entry.getValue().type();
          type.set("schema", of == null ? JSON.objectNode().put("type", "string") : schemas.of(of));
        });
    return told;
  }

  private ObjectNode responses(Route route, Schemas schemas) {
    ObjectNode responses = JSON.objectNode();
    switch (route.answers()) {
      case Answers.OfRecord(Class<?> type, int status) -> {
        ObjectNode schema = schemas.of(type);
        columns.put(route, Csv.of(schema, schemas.components()));
        formats(responses, status, schema, schema);
      }
      case Answers.OfWire(String definition) -> {
        ObjectNode schema = schemas.wire(definition);
        columns.put(route, Csv.of(schema, schemas.components()));
        formats(responses, OK, schema, schema);
      }
      case Answers.OfListing(Object of, @Nullable Class<?> about) -> {
        ObjectNode item =
            of instanceof Class<?> type ? schemas.of(type) : schemas.wire((String) of);
        columns.put(route, Csv.of(item, schemas.components()));
        formats(responses, OK, envelope(item, about == null ? null : schemas.of(about)), item);
      }
      case Answers.OfBytes(List<String> types, String what) -> {
        ObjectNode content =
            responses.putObject("200").put("description", what).putObject("content");
        types.forEach(type -> content.putObject(type));
      }
      case Answers.OfNothing(int status) ->
          responses.putObject(Integer.toString(status)).put("description", "Done");
    }
    responses
        .putObject("default")
        .put("description", "A problem (RFC 9457)")
        .putObject("content")
        .putObject(HttpProblem.TYPE)
        .putObject("schema")
        .put("$ref", "#/components/schemas/Problem");
    return responses;
  }

  private static void formats(ObjectNode responses, int status, ObjectNode json, ObjectNode line) {
    ObjectNode content =
        responses
            .putObject(Integer.toString(status))
            .put("description", "The answer")
            .putObject("content");
    content.putObject(Format.JSON.mediaType()).set("schema", json);
    // Of lines, the schema is that of one.
    content.putObject(Format.JSONL.mediaType()).set("schema", line.deepCopy());
    content.putObject(Format.CSV.mediaType()).putObject("schema").put("type", "string");
  }

  private static ObjectNode envelope(ObjectNode item, @Nullable JsonNode about) {
    ObjectNode schema = JSON.objectNode().put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    properties.putObject("items").put("type", "array").set("items", item);
    properties.putObject("total").putArray("type").add("integer").add("null");
    properties.putObject("next").putArray("type").add("string").add("null");
    ArrayNode required = schema.putArray("required").add("items").add("total").add("next");
    if (about != null) {
      properties.set("about", about);
      required.add("about");
    }
    return schema.put("additionalProperties", false);
  }

  private static ObjectNode problem() {
    ObjectNode schema = JSON.objectNode().put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    for (String name : List.of("type", "title", "detail", "instance")) {
      properties.putObject(name).put("type", "string");
    }
    properties.putObject("status").put("type", "integer").put("minimum", 400).put("maximum", 599);
    schema.putArray("required").add("type").add("title").add("status").add("detail");
    return schema;
  }
}
