package org.isnad.fetch;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.source.BrokenData;
import org.isnad.source.ContentCoding;
import org.isnad.source.SourceLimits;
import org.jspecify.annotations.Nullable;

/// What a server answered.
///
/// @param asked when the request went out
/// @param request the header fields that were sent, in that order
/// @param body as it came, without the coding of the transfer, still in the coding of the content
@SuppressWarnings("ArrayRecordComponent") // handed on, compared by nobody
record Answer(
    Address address,
    Instant asked,
    Map<String, String> request,
    int status,
    HttpHeaders headers,
    byte[] body) {
  static final int OK = 200;
  static final int REDIRECTION = 300;
  static final int NOT_MODIFIED = 304;
  static final int CLIENT_ERROR = 400;
  static final int NOT_FOUND = 404;
  static final int GONE = 410;
  static final int TOO_MANY_REQUESTS = 429;
  static final int SERVER_ERROR = 500;
  static final int UNAVAILABLE = 503;

  boolean isSuccess() {
    return status >= OK && status < REDIRECTION;
  }

  boolean isNotModified() {
    return status == NOT_MODIFIED;
  }

  /// Whether the host asks us to come again later.
  boolean isBusy() {
    return status == TOO_MANY_REQUESTS || status == UNAVAILABLE;
  }

  /// Where it sends us; null where it is no redirection.
  @Nullable String location() {
    return status >= REDIRECTION && status < CLIENT_ERROR && !isNotModified()
        ? header("Location")
        : null;
  }

  @Nullable String header(String name) {
    return headers.firstValue(name).orElse(null);
  }

  /// In lower case, without parameters; empty where none is given.
  String mediaType() {
    return mediaType(headers);
  }

  static String mediaType(HttpHeaders headers) {
    String type = headers.firstValue("Content-Type").orElse("");
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /// The body as the server meant it.
  ///
  /// @throws Refused where it is broken or a bomb
  byte[] decoded() throws Refused {
    try {
      return ContentCoding.decode(
          body, headers.allValues("Content-Encoding"), SourceLimits.DEFAULT);
    } catch (BrokenData e) {
      throw new Refused(e.code(), e.reason(), e);
    } catch (IOException e) {
      throw new Refused("bad-answer", "The answer cannot be decoded.", e);
    }
  }

  /// All fields in a set order.
  Map<String, List<String>> fields() {
    Map<String, List<String>> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    fields.putAll(headers.map());
    return fields;
  }
}
