package org.isnad.gazetteer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// What the readers of JSON lines share. Static and thread-safe.
final class Json {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxDocumentLength(-1)
                  .build())
          .build();

  private Json() {}

  static JsonParser parser(String line) throws IOException {
    return FACTORY.createParser(line);
  }

  /// Goes to the opening brace.
  static void object(JsonParser in) throws IOException {
    if (in.nextToken() != JsonToken.START_OBJECT) {
      throw new JsonParseException(in, "it is no JSON object");
    }
  }

  /// Goes past the closing brace, after which nothing may stand.
  static void end(JsonParser in) throws IOException {
    if (in.nextToken() != null) {
      throw new JsonParseException(in, "something stands after the object");
    }
  }

  /// A string, or the strings of an array; other values are passed over.
  static List<String> strings(JsonParser in) throws IOException {
    List<String> found = new ArrayList<>(2);
    if (in.currentToken() == JsonToken.VALUE_STRING) {
      found.add(in.getText());
    } else if (in.currentToken() == JsonToken.START_ARRAY) {
      while (in.nextToken() != JsonToken.END_ARRAY) {
        if (in.currentToken() == JsonToken.VALUE_STRING) {
          found.add(in.getText());
        }
        in.skipChildren();
      }
    } else {
      in.skipChildren();
    }
    return found;
  }

  /// The first line of what the parser says, as a sentence.
  static String reason(JsonProcessingException e) {
    String message = e.getOriginalMessage();
    int end = message.indexOf('\n');
    String first = (end < 0 ? message : message.substring(0, end)).strip();
    long column = e.getLocation() == null ? -1 : e.getLocation().getColumnNr();
    return "The line is not a JSON object: "
        + (first.endsWith(".") ? first.substring(0, first.length() - 1) : first)
        + (column > 0 ? " (column " + column + ")" : "")
        + ".";
  }
}
