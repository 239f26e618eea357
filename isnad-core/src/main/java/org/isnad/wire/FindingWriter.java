package org.isnad.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.isnad.analyze.encounter.Encounter;
import org.isnad.analyze.figure.Figure;
import org.isnad.analyze.statement.Statement;

/// Writes single findings as they stand in a document of `isnad/1`, UTF-8, without any space or line break: for answers that hold some and
/// not the whole document. Immutable and thread-safe.
public final class FindingWriter {
  private static final int USUAL_BYTES = 512;

  private final JsonFactory factory = new JsonFactory();

  /// A member of `statements`.
  public byte[] bytes(Statement statement) {
    return written(to -> FindingsWriter.statement(statement, to));
  }

  /// A member of `encounters`.
  public byte[] bytes(Encounter encounter) {
    return written(to -> FindingsWriter.encounter(encounter, to));
  }

  /// A member of `figures`.
  public byte[] bytes(Figure figure) {
    return written(to -> FindingsWriter.figure(figure, to));
  }

  private interface Writing {
    void to(JsonOut out) throws IOException;
  }

  private byte[] written(Writing writing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(USUAL_BYTES);
    try (JsonGenerator json = factory.createGenerator(out)) {
      writing.to(new JsonOut(json));
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return out.toByteArray();
  }
}
