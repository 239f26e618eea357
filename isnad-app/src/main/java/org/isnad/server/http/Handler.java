package org.isnad.server.http;

/// Answers a route's requests. Called from many threads at once.
@FunctionalInterface
public interface Handler {
  /// Answers one.
  ///
  /// @throws HttpProblemException where it cannot be answered
  /// @throws Exception where something of ours is broken; the asker is told no more than that
  Reply answer(Request request) throws Exception;
}
