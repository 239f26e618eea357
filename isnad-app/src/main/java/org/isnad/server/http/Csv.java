package org.isnad.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// JSON as lines of RFC 4180: a column for every member, members of members with a dot between; what repeats stands in its cell
/// as JSON. The columns come from the schema and not from what is there, so that every answer of a route has the same ones.
/// Immutable and thread-safe.
///
/// A cell that a spreadsheet would take for a formula gets an apostrophe before it, since texts are strangers' words.
final class Csv {
  private static final int DEEPEST = 4;
  private static final String REFERENCE = "#/components/schemas/";

  private final List<String> columns;

  private Csv(List<String> columns) {
    this.columns = List.copyOf(columns);
  }

  static Csv of(ObjectNode schema, ObjectNode components) {
    List<String> columns = new ArrayList<>();
    collect("", schema, components, 0, columns);
    return new Csv(columns);
  }

  private static void collect(
      String path, JsonNode schema, ObjectNode components, int depth, List<String> columns) {
    JsonNode found = resolved(schema, components);
    JsonNode properties = found.path("properties");
    if (properties.isEmpty() || depth == DEEPEST) {
      columns.add(path.isEmpty() ? "value" : path);
      return;
    }
    Iterator<String> names = properties.fieldNames();
    while (names.hasNext()) {
      String name = names.next();
      collect(
          path.isEmpty() ? name : path + "." + name,
          properties.get(name),
          components,
          depth + 1,
          columns);
    }
  }

  private static JsonNode resolved(JsonNode schema, ObjectNode components) {
    JsonNode found = schema;
    while (true) {
      if (found.has("$ref")) {
        found = components.path(found.get("$ref").textValue().substring(REFERENCE.length()));
      } else if (found.has("anyOf") && orNull(found.get("anyOf"))) {
        found = found.get("anyOf").get(0);
      } else if (found.has("oneOf") && orNull(found.get("oneOf"))) {
        found = found.get("oneOf").get(0);
      } else {
        return found;
      }
    }
  }

  private static boolean orNull(JsonNode alternatives) {
    return alternatives.size() == 2 && alternatives.get(1).path("type").asText("").equals("null");
  }

  /// The first line, with its CRLF.
  String head() {
    return String.join(",", columns.stream().map(Csv::quoted).toList()) + "\r\n";
  }

  /// One line, with its CRLF.
  String line(JsonNode value) {
    StringBuilder line = new StringBuilder();
    for (String column : columns) {
      if (!line.isEmpty() || !column.equals(columns.getFirst())) {
        line.append(',');
      }
      line.append(quoted(cell(at(value, column))));
    }
    return line.append("\r\n").toString();
  }

  private static JsonNode at(JsonNode value, String column) {
    JsonNode found = value;
    for (String name : column.split("\\.", -1)) {
      found = found.path(name);
    }
    return found;
  }

  private static String cell(JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    if (value.isTextual()) {
      return unarmed(value.textValue());
    }
    return value.toString();
  }

  private static String unarmed(String words) {
    return !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
