package org.isnad.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.clean.SourceProfile;
import org.isnad.clean.SourceProfile.Line;
import org.isnad.clean.SourceProfile.Source;

/// A [SourceProfile] as JSON Lines in UTF-8: a head `{"schema":"isnad-profile/1"}`, then a source a line, by name, each with its lines by key, so that the same
/// profile is the same bytes. Immutable and thread-safe.
public final class ProfileFormat {
  private static final String SCHEMA = "isnad-profile/" + SourceProfile.VERSION;
  private static final int RADIX = 16;

  private final JsonMapper mapper = JsonMapper.builder(new JsonFactory()).build();

  /// Writes the profile; the stream is flushed and left open.
  public void write(SourceProfile profile, OutputStream out) throws IOException {
    JsonGenerator json = mapper.createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setRootValueSeparator(null);
    json.writeStartObject();
    json.writeStringField("schema", SCHEMA);
    json.writeEndObject();
    json.writeRaw('\n');
    for (Map.Entry<String, Source> source : new TreeMap<>(profile.sources()).entrySet()) {
      write(source.getKey(), source.getValue(), json);
      json.writeRaw('\n');
    }
    json.close();
  }

  private static void write(String name, Source source, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("source", name);
    json.writeNumberField("pages", source.pages());
    json.writeArrayFieldStart("lines");
    for (Map.Entry<Long, Line> line : new TreeMap<>(source.lines()).entrySet()) {
      json.writeStartObject();
      json.writeStringField("key", Long.toHexString(line.getKey()));
      json.writeNumberField("pages", line.getValue().pages());
      json.writeNumberField("atEdge", line.getValue().atEdge());
      json.writeStringField("line", line.getValue().sample());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /// Reads a profile; the stream is left open.
  ///
  /// @throws WireException where it is none, or one of another version; the message names the line
  public SourceProfile read(InputStream in) throws IOException, WireException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    Map<String, Source> sources = new HashMap<>();
    int number = 0;
    for (String text = lines.readLine(); text != null; text = lines.readLine()) {
      number++;
      JsonIn line = JsonIn.document(tree(text, number), "line " + number);
      if (number == 1) {
        String schema = line.string("schema");
        if (!schema.equals(SCHEMA)) {
          throw line.off("is of \"" + schema + "\", not of \"" + SCHEMA + "\"");
        }
      } else {
        sources.put(line.string("source"), source(line));
      }
    }
    if (number == 0) {
      throw new WireException("line 1", "is missing: an empty file is no profile");
    }
    return new SourceProfile(SourceProfile.VERSION, sources);
  }

  private JsonNode tree(String text, int number) throws WireException {
    try {
      return mapper.readTree(text);
    } catch (JsonProcessingException e) {
      throw new WireException("line " + number + " is no JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static Source source(JsonIn in) throws WireException {
    Map<Long, Line> lines = new HashMap<>();
    try {
      for (KeyedLine line : in.array("lines", ProfileFormat::line)) {
        lines.put(line.key(), line.line());
      }
      return new Source(number(in, "pages"), lines);
    } catch (IllegalArgumentException e) {
      throw in.off("is no source: " + e.getMessage());
    }
  }

  private record KeyedLine(long key, Line line) {}

  private static KeyedLine line(JsonIn in) throws WireException {
    return new KeyedLine(
        Long.parseUnsignedLong(in.string("key"), RADIX),
        new Line(number(in, "pages"), number(in, "atEdge"), in.string("line")));
  }

  private static long number(JsonIn in, String member) throws WireException {
    Long number = in.integerOrNull(member);
    if (number == null) {
      throw in.off("has no " + member);
    }
    return number;
  }
}
