package org.isnad.server.http;

/// JSON that is written already: an `isnad/1` document or relation as it is stored, without a line feed.
public record WireJson(byte[] bytes) {}
