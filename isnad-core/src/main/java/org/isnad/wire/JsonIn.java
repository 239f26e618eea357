package org.isnad.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.text.Found;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// A node of a document and where it stands, read with checks that name the place. The place is put into words only where something is off: a report has
/// thousands of nodes.
///
/// @param parent null for the document
/// @param name what the document is called (mostly ""), of a member its name, of an item null
/// @param item of an item its place in the array
record JsonIn(JsonNode node, @Nullable JsonIn parent, @Nullable String name, int item) {
  /// The document itself.
  static JsonIn document(JsonNode node, String name) {
    return new JsonIn(node, null, name, 0);
  }

  WireException off(String message) {
    return new WireException(pointer(), message);
  }

  /// JSON Pointer, "" for the document.
  String pointer() {
    String last = name == null ? Integer.toString(item) : name;
    return parent == null ? last : parent.pointer() + "/" + last;
  }

  /// The member, which must be there; it may be null.
  private JsonIn member(String name) throws WireException {
    JsonNode child = node.get(name);
    if (child == null) {
      throw off(node.isObject() ? "member \"" + name + "\" is missing" : "is no object");
    }
    return new JsonIn(child, this, name, 0);
  }

  private @Nullable JsonIn settled(String name) throws WireException {
    JsonIn child = member(name);
    return child.node.isNull() ? null : child;
  }

  JsonIn object(String name) throws WireException {
    JsonIn child = member(name);
    if (!child.node.isObject()) {
      throw child.off("is no object");
    }
    return child;
  }

  @Nullable JsonIn objectOrNull(String name) throws WireException {
    JsonIn child = settled(name);
    if (child != null && !child.node.isObject()) {
      throw child.off("is no object");
    }
    return child;
  }

  String string(String name) throws WireException {
    return member(name).asString();
  }

  @Nullable String stringOrNull(String name) throws WireException {
    JsonIn child = settled(name);
    return child == null ? null : child.asString();
  }

  String asString() throws WireException {
    if (!node.isTextual()) {
      throw off("is no string");
    }
    return node.textValue();
  }

  /// An enum value, in lower case or (for the types of names and times) in capitals.
  <E extends Enum<E>> E word(String name, Class<E> type) throws WireException {
    JsonIn child = member(name);
    String word = child.asString();
    String upper = word.toUpperCase(Locale.ROOT);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(upper)) {
        return constant;
      }
    }
    throw child.off("no such value: \"" + word + "\"");
  }

  <E extends Enum<E>> @Nullable E wordOrNull(String name, Class<E> type) throws WireException {
    return settled(name) == null ? null : word(name, type);
  }

  @Nullable Long integerOrNull(String name) throws WireException {
    JsonIn child = settled(name);
    if (child == null) {
      return null;
    }
    if (!child.node.isIntegralNumber() || !child.node.canConvertToLong()) {
      throw child.off("is no integer");
    }
    return child.node.longValue();
  }

  BigDecimal decimal(String name) throws WireException {
    JsonIn child = member(name);
    if (!child.node.isNumber()) {
      throw child.off("is no number");
    }
    return child.node.decimalValue();
  }

  @Nullable BigDecimal decimalOrNull(String name) throws WireException {
    return settled(name) == null ? null : decimal(name);
  }

  boolean bool(String name) throws WireException {
    JsonIn child = member(name);
    if (!child.node.isBoolean()) {
      throw child.off("is neither true nor false");
    }
    return child.node.booleanValue();
  }

  /// The span whose `start` and `end` are members of this object; null where neither is.
  @Nullable Span boundsOrNull() throws WireException {
    return node.has("start") || node.has("end") ? bounds() : null;
  }

  Span bounds() throws WireException {
    int start = offset("start");
    int end = offset("end");
    if (end < start) {
      throw off("ends before it starts: [" + start + ", " + end + ")");
    }
    return new Span(start, end);
  }

  private int offset(String name) throws WireException {
    JsonNode child = node.get(name);
    return child != null && isOffset(child) ? child.intValue() : member(name).asOffset();
  }

  private static boolean isOffset(JsonNode node) {
    return node.isInt() && node.intValue() >= 0;
  }

  /// A whole number that counts from 0.
  int asOffset() throws WireException {
    if (!node.canConvertToInt() || !node.isIntegralNumber() || node.intValue() < 0) {
      throw off("is no offset");
    }
    return node.intValue();
  }

  @Nullable Span spanOrNull(String name) throws WireException {
    JsonIn child = objectOrNull(name);
    return child == null ? null : child.bounds();
  }

  @Nullable Found<String> foundOrNull(String name) throws WireException {
    JsonIn child = objectOrNull(name);
    return child == null ? null : child.found();
  }

  Found<String> found() throws WireException {
    return new Found<>(string("value"), boundsOrNull());
  }

  @Nullable Found<BigDecimal> foundNumberOrNull(String name) throws WireException {
    JsonIn child = objectOrNull(name);
    return child == null ? null : new Found<>(child.decimal("value"), child.boundsOrNull());
  }

  Map<String, String> strings(String name) throws WireException {
    JsonIn child = object(name);
    Map<String, String> out = new TreeMap<>();
    for (Map.Entry<String, JsonNode> entry : child.node.properties()) {
      out.put(entry.getKey(), child.string(entry.getKey()));
    }
    return out;
  }

  <T> List<T> array(String name, Item<T> reader) throws WireException {
    JsonIn child = member(name);
    if (!child.node.isArray()) {
      throw child.off("is no array");
    }
    List<T> out = new ArrayList<>(child.node.size());
    for (int i = 0; i < child.node.size(); i++) {
      out.add(reader.read(new JsonIn(child.node.get(i), child, null, i)));
    }
    return out;
  }

  /// Reads one item of an array.
  interface Item<T> {
    T read(JsonIn item) throws WireException;
  }
}
