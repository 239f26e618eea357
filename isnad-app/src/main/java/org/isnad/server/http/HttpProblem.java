package org.isnad.server.http;

import java.util.Map;

/// Why a request was not answered, in the shape of RFC 9457 (`application/problem+json`).
///
/// @param status of HTTP, 400 to 599
/// @param code a short word that programs can tell it by, the last part of `type`
/// @param title the same for every occurrence
/// @param detail what it was this time; never a stack trace
/// @param headers that go with the answer, such as Retry-After
public record HttpProblem(
    int status, String code, String title, String detail, Map<String, String> headers) {
  /// The media type.
  public static final String TYPE = "application/problem+json";

  public HttpProblem {
    if (status < 400 || status > 599) {
      throw new IllegalArgumentException("no status of a problem: " + status);
    }
    headers = Map.copyOf(headers);
  }

  private static HttpProblem of(int status, String code, String title, String detail) {
    return new HttpProblem(status, code, title, detail, Map.of());
  }

  public static HttpProblem badParameter(String detail) {
    return of(400, "bad-parameter", "A parameter cannot be used", detail);
  }

  public static HttpProblem badBody(String detail) {
    return of(400, "bad-body", "The body cannot be used", detail);
  }

  public static HttpProblem badRequest(String detail) {
    return of(400, "bad-request", "The request cannot be read", detail);
  }

  public static HttpProblem notLoggedIn() {
    return new HttpProblem(
        401,
        "not-logged-in",
        "This needs a user",
        "send an API key as «Authorization: Bearer KEY», or log in",
        Map.of("WWW-Authenticate", "Bearer realm=\"isnad\""));
  }

  public static HttpProblem wrongPassword() {
    return of(401, "wrong-password", "Not let in", "the name or the password is wrong");
  }

  public static HttpProblem notAllowed(String detail) {
    return of(403, "not-allowed", "Not allowed", detail);
  }

  public static HttpProblem notFound(String detail) {
    return of(404, "not-found", "Not found", detail);
  }

  public static HttpProblem wrongMethod(String detail) {
    return of(405, "wrong-method", "This method is not offered here", detail);
  }

  public static HttpProblem notAcceptable(String detail) {
    return of(406, "not-acceptable", "No such format", detail);
  }

  public static HttpProblem tooLarge(long limit) {
    return tooLarge("at most " + limit + " bytes are taken");
  }

  public static HttpProblem tooLarge(String detail) {
    return of(413, "too-large", "The body is too large", detail);
  }

  public static HttpProblem wrongMediaType(String detail) {
    return of(415, "wrong-media-type", "This media type is not taken", detail);
  }

  public static HttpProblem tooMany(long seconds) {
    return new HttpProblem(
        429,
        "too-many",
        "Too many requests",
        "try again in " + seconds + " s",
        Map.of("Retry-After", Long.toString(seconds)));
  }

  public static HttpProblem fault(String reference) {
    return of(
        500, "fault", "A fault in Isnad", "what happened is in the server's log: " + reference);
  }

  public static HttpProblem busy(String detail) {
    return new HttpProblem(503, "busy", "Not now", detail, Map.of("Retry-After", "2"));
  }
}
