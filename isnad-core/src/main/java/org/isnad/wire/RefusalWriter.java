package org.isnad.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.isnad.source.Refusal;

/// Writes refused inputs as `{ file, record, offset, code, message }`, one object a line. Immutable and thread-safe.
public final class RefusalWriter {
  private final JsonFactory factory = new JsonFactory();

  /// The line, without its line feed.
  public String line(Refusal refusal) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = factory.createGenerator(bytes)) {
      JsonOut out = new JsonOut(json);
      out.startObject();
      out.string("file", refusal.file());
      out.integer("record", refusal.record());
      out.integer("offset", refusal.offset());
      out.string("code", refusal.code());
      out.string("message", refusal.message());
      out.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
