package org.isnad.bench.accuracy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// A node of a JSON document, read with as much lenience as the gold's own rules have: what is absent is empty, what is of another shape
/// is an error that names its place.
///
/// @param pointer JSON Pointer, "" for the document
record Member(JsonNode node, String pointer) {
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /// What was read is not of the shape that was looked for; the message says where and why.
  static final class ShapeException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    ShapeException(String reason) {
      super(reason);
      this.reason = reason;
    }

    String reason() {
      return reason;
    }
  }

  /// The object that the text is.
  static Member parse(String json) throws ShapeException {
    try {
      JsonNode node = JSON.readTree(json);
      Member document = new Member(node, "");
      if (!node.isObject()) {
        throw document.off("is no JSON object");
      }
      return document;
    } catch (JsonProcessingException e) {
      long column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new ShapeException(
          "no JSON (line " + line + ", column " + column + "): " + firstLine(e));
    }
  }

  private static String firstLine(JsonProcessingException e) {
    String message = e.getOriginalMessage();
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }

  ShapeException off(String message) {
    return new ShapeException((pointer.isEmpty() ? "" : pointer + " ") + message);
  }

  /// Null where there is none or it is JSON's null.
  @Nullable Member get(String name) {
    JsonNode child = node.get(name);
    return child == null || child.isNull() ? null : new Member(child, pointer + "/" + name);
  }

  /// The names of its members.
  List<String> names() {
    return node.propertyStream().map(java.util.Map.Entry::getKey).toList();
  }

  boolean has(String name) {
    return node.has(name);
  }

  /// A string; null where there is none.
  @Nullable String text(String name) throws ShapeException {
    Member child = get(name);
    return child == null ? null : child.text();
  }

  String textOr(String name, String otherwise) throws ShapeException {
    String text = text(name);
    return text == null ? otherwise : text;
  }

  String required(String name) throws ShapeException {
    String text = text(name);
    if (text == null) {
      throw off("has no \"" + name + "\"");
    }
    return text;
  }

  String text() throws ShapeException {
    if (!node.isTextual()) {
      throw off("is no string");
    }
    return node.textValue();
  }

  /// A string, bare or as the member `value` of an object; null where there is none.
  @Nullable String found(String name) throws ShapeException {
    Member child = get(name);
    return child == null ? null : child.found();
  }

  @Nullable String found() throws ShapeException {
    return node.isObject() ? text("value") : text();
  }

  /// A number, or a string that is one; null where it is neither.
  @Nullable Double number(String name) {
    Member child = get(name);
    if (child == null) {
      return null;
    }
    if (child.node.isNumber()) {
      return child.node.doubleValue();
    }
    try {
      return child.node.isTextual() ? Double.valueOf(child.node.textValue().strip()) : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  Span span() throws ShapeException {
    JsonNode start = node.get("start");
    JsonNode end = node.get("end");
    if (start == null || end == null || !start.canConvertToInt() || !end.canConvertToInt()) {
      throw off("has no offsets \"start\" and \"end\"");
    }
    if (start.intValue() < 0 || end.intValue() < start.intValue()) {
      throw off("is no span: [" + start + ", " + end + ")");
    }
    return new Span(start.intValue(), end.intValue());
  }

  /// Null where the object has no offsets.
  @Nullable Span spanOrNull() throws ShapeException {
    return has("start") || has("end") ? span() : null;
  }

  /// The elements, each read; none where there is no such member.
  <T> List<T> list(String name, Reader<T> reader) throws ShapeException {
    Member child = get(name);
    if (child == null) {
      return List.of();
    }
    if (!child.node.isArray()) {
      throw child.off("is no array");
    }
    List<T> read = new ArrayList<>();
    for (int i = 0; i < child.node.size(); i++) {
      read.add(reader.read(new Member(child.node.get(i), child.pointer + "/" + i)));
    }
    return read;
  }

  /// Reads one element.
  interface Reader<T> {
    T read(Member member) throws ShapeException;
  }
}
