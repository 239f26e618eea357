package org.isnad.server.http;

/// A method of HTTP that routes are made of; HEAD is answered wherever GET is.
public enum Verb {
  GET,
  POST,
  PUT,
  DELETE;

  /// Whether it only looks.
  public boolean safe() {
    return this == GET;
  }
}
