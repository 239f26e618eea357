package org.isnad.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The wire format's name and its published JSON Schema. Static and thread-safe.
public final class Wire {
  /// What the member `schema` of every document says.
  public static final String SCHEMA = "isnad/1";

  /// The resource that holds the JSON Schema (2020-12) of `isnad/1`: analyses and relations.
  public static final String SCHEMA_RESOURCE = "/org/isnad/wire/isnad-1.schema.json";

  private Wire() {}

  /// The JSON Schema's text.
  public static String jsonSchema() {
    try (InputStream in = Wire.class.getResourceAsStream(SCHEMA_RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("resource missing: " + SCHEMA_RESOURCE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
