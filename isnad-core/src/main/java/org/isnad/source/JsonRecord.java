package org.isnad.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;

/// One JSON object as a record: the members that a [FieldMap] names; others are passed over.
final class JsonRecord {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxDocumentLength(-1)
                  .build())
          .build();

  private final FieldMap map;
  private final Values values;

  private JsonRecord(FieldMap map) {
    this.map = map;
    this.values = new Values(map);
  }

  /// Gives the page of the first `length` bytes, or refuses them.
  static void give(Input input, byte[] bytes, int length, long record, long offset) {
    switch (Decoding.of(bytes, length)) {
      case Decoding.Unreadable(String code, String message) ->
          input.refuse(record, offset, code, message);
      case Decoding.Text decoded -> {
        try {
          Values values = read(decoded.text(), input.reading().fields());
          Spot at = new Spot(record, offset, Digests.sha256(bytes, 0, length));
          RecordPage.give(input, at, values, decoded);
        } catch (JsonProcessingException e) {
          input.refuse(
              record, offset, "bad-json", "The record is not a JSON object: " + reason(e) + ".");
        } catch (IOException e) {
          throw new IllegalStateException("reading a string failed", e);
        }
      }
    }
  }

  private static String reason(JsonProcessingException e) {
    String message = e.getOriginalMessage();
    int end = message.indexOf('\n');
    String first = (end < 0 ? message : message.substring(0, end)).strip();
    long column = e.getLocation() == null ? -1 : e.getLocation().getColumnNr();
    return (first.endsWith(".") ? first.substring(0, first.length() - 1) : first)
        + (column > 0 ? " (column " + column + ")" : "");
  }

  private static Values read(String text, FieldMap map) throws IOException {
    JsonRecord record = new JsonRecord(map);
    try (JsonParser json = JSON.createParser(text)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new JsonParseException(json, "it does not begin with {");
      }
      record.members(json, "");
      if (json.nextToken() != null) {
        throw new JsonParseException(json, "something follows the object");
      }
    }
    return record.values;
  }

  private void members(JsonParser json, String prefix) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = prefix + json.currentName();
      json.nextToken();
      value(json, name);
    }
  }

  private void value(JsonParser json, String name) throws IOException {
    JsonToken token = json.currentToken();
    if (token == JsonToken.START_OBJECT && map.leadsOn(name)) {
      members(json, name + ".");
    } else if (token == JsonToken.START_ARRAY && (map.leadsOn(name) || map.uses(name) != null)) {
      firstOf(json, name);
    } else if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
      values.putOther(name);
      json.skipChildren();
    } else if (token == JsonToken.VALUE_STRING) {
      values.put(name, json.getText());
    } else if (token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL) {
      if (!values.putOther(name)) {
        values.put(name, json.getText());
      }
    }
  }

  private void firstOf(JsonParser json, String name) throws IOException {
    boolean first = true;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (first) {
        value(json, name);
      } else {
        json.skipChildren();
      }
      first = false;
    }
  }
}
