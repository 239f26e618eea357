package org.isnad.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// One JSON object a line: `id`, `outlet`, `url`, `published`, `retrieved`, `title`, `text`; other members are passed over. `text` must be
/// there. Blank lines are passed over, but counted: a record's number is its line's.
record JsonLines() implements SourceFormat {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxDocumentLength(-1)
                  .build())
          .build();
  private static final String TITLE_END = "\n\n";

  @Override
  public void read(Input input) throws IOException {
    Lines lines = new Lines(input.bytes(), input.limits().lineBytes());
    long records = 0;
    while (lines.next()) {
      if (lines.tooLong()) {
        input.refuse(
            lines.number(),
            lines.offset(),
            "too-large",
            "The line is longer than the limit of "
                + input.limits().lineBytes()
                + " bytes for one record.");
        records++;
      } else if (!isBlank(lines.bytes(), lines.length())) {
        line(input, lines);
        records++;
      }
    }
    if (records == 0) {
      input.refuse(null, null, "empty", "The file holds no record.");
    }
  }

  private static boolean isBlank(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  private static void line(Input input, Lines lines) {
    switch (Decoding.of(lines.bytes(), lines.length())) {
      case Decoding.Unreadable(String code, String message) ->
          input.refuse(lines.number(), lines.offset(), code, message);
      case Decoding.Text decoded -> {
        try {
          record(input, lines, decoded, Members.read(decoded.text()));
        } catch (JsonProcessingException e) {
          input.refuse(
              lines.number(),
              lines.offset(),
              "bad-json",
              "The line is not a JSON object: " + reason(e) + ".");
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

  private static void record(Input input, Lines lines, Decoding.Text decoded, Members members) {
    String body = members.text;
    if (body == null || body.isBlank()) {
      String why =
          body != null ? "is empty" : members.textIsOther ? "is not a string" : "is missing";
      input.refuse(
          lines.number(), lines.offset(), "no-text", "The record's member \"text\" " + why + ".");
      return;
    }
    String title = members.title;
    boolean titled = title != null && !title.isBlank();
    String text = titled ? title + TITLE_END + body : body;
    String id =
        members.id == null || members.id.isBlank() ? input.id() + "#" + lines.number() : members.id;
    Origin origin =
        new Origin(
            members.outlet,
            members.url,
            members.published,
            members.retrieved,
            input.file(),
            lines.number(),
            lines.offset(),
            Digests.sha256(lines.bytes(), 0, lines.length()));
    Span titleSpan = titled && title != null ? new Span(0, title.length()) : null;
    input.to().accept(new Page(id, origin, text, titleSpan, decoded.problems(text)));
  }

  /// The members of one record that are read.
  private static final class Members {
    private @Nullable String id;
    private @Nullable String outlet;
    private @Nullable String url;
    private @Nullable String published;
    private @Nullable String retrieved;
    private @Nullable String title;
    private @Nullable String text;
    private boolean textIsOther;

    static Members read(String line) throws IOException {
      Members members = new Members();
      try (JsonParser json = JSON.createParser(line)) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
          throw new JsonParseException(json, "it does not begin with {");
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
          String name = json.currentName();
          json.nextToken();
          members.put(name, json);
        }
        if (json.nextToken() != null) {
          throw new JsonParseException(json, "something follows the object");
        }
      }
      return members;
    }

    private void put(String name, JsonParser json) throws IOException {
      switch (name) {
        case "id" -> id = scalar(json);
        case "outlet" -> outlet = scalar(json);
        case "url" -> url = scalar(json);
        case "published" -> published = scalar(json);
        case "retrieved" -> retrieved = scalar(json);
        case "title" -> title = scalar(json);
        case "text" -> {
          textIsOther =
              json.currentToken() != JsonToken.VALUE_STRING
                  && json.currentToken() != JsonToken.VALUE_NULL;
          text = textIsOther ? null : scalar(json);
          if (textIsOther) {
            json.skipChildren();
          }
        }
        default -> json.skipChildren();
      }
    }

    /// A string, or a number or truth value in its own letters; null where there is none.
    private static @Nullable String scalar(JsonParser json) throws IOException {
      JsonToken token = json.currentToken();
      if (token != null && token.isScalarValue()) {
        return token == JsonToken.VALUE_NULL ? null : json.getText();
      }
      json.skipChildren();
      return null;
    }
  }
}
