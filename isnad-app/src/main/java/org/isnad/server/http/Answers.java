package org.isnad.server.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a route's answers look like, for the OpenAPI document and the test that holds the answers to it.
public sealed interface Answers {
  /// A record as JSON.
  ///
  /// @param status of HTTP
  record OfRecord(Class<?> type, int status) implements Answers {}

  /// A document or relation of `isnad/1`: a definition of its JSON Schema, such as `analysis`.
  record OfWire(String definition) implements Answers {}

  /// A listing of records, or of definitions of `isnad/1`; as JSON, JSON Lines or CSV.
  ///
  /// @param of a `Class` or the name of a definition
  /// @param about the record of what the answer says besides
  record OfListing(Object of, @Nullable Class<?> about) implements Answers {}

  /// Something else.
  record OfBytes(List<String> types, String what) implements Answers {
    public OfBytes {
      types = List.copyOf(types);
    }
  }

  /// No body.
  record OfNothing(int status) implements Answers {}

  static Answers record(Class<?> type) {
    return new OfRecord(type, 200);
  }

  /// A record that tells of work which goes on.
  static Answers accepted(Class<?> type) {
    return new OfRecord(type, 202);
  }

  static Answers wire(String definition) {
    return new OfWire(definition);
  }

  static Answers listing(Class<?> of) {
    return new OfListing(of, null);
  }

  static Answers bytes(String type, String what) {
    return new OfBytes(List.of(type), what);
  }
}
