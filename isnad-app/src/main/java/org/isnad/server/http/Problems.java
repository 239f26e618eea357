package org.isnad.server.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.nio.ByteBuffer;
import java.util.Map;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/// Writes problems: those of the routes, and those of requests that are so broken that no route sees them.
final class Problems {
  private static final String TYPES = "urn:isnad:problem:";

  private Problems() {}

  static void send(HttpProblem problem, Context to) {
    problem.headers().forEach(to::header);
    to.status(problem.status())
        .contentType(HttpProblem.TYPE)
        .header("Cache-Control", "no-store")
        .result(json(problem, to.path()));
  }

  private static byte[] json(HttpProblem problem, String instance) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("type", TYPES + problem.code())
        .put("title", problem.title())
        .put("status", problem.status())
        .put("detail", problem.detail());
    if (!instance.isEmpty()) {
      json.put("instance", instance);
    }
    return Json.bytes(json);
  }

  /// What a status means where nothing more is known.
  static HttpProblem ofStatus(int status) {
    return switch (status) {
      case 404 -> HttpProblem.notFound("there is nothing at this address");
      case 405 -> HttpProblem.wrongMethod("another method may be");
      case 413 -> new HttpProblem(413, "too-large", "The body is too large", "it is", Map.of());
      case 414 ->
          new HttpProblem(414, "too-long", "The address is too long", "it is cut off", Map.of());
      case 431 ->
          new HttpProblem(431, "too-long", "The head is too large", "it is cut off", Map.of());
      default ->
          status < 500
              ? new HttpProblem(
                  status,
                  "bad-request",
                  "The request cannot be read",
                  "it is no request of HTTP",
                  Map.of())
              : new HttpProblem(status, "fault", "A fault in Isnad", "it was not done", Map.of());
    };
  }

  /// Jetty's own errors, which come before any route.
  static ErrorHandler beforeRoutes() {
    return new ErrorHandler() {
      @Override
      protected void generateResponse(
          org.eclipse.jetty.server.Request request,
          Response response,
          int code,
          String message,
          Throwable cause,
          Callback callback) {
        response.getHeaders().put("Content-Type", HttpProblem.TYPE);
        response.getHeaders().put("Cache-Control", "no-store");
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.write(true, ByteBuffer.wrap(json(ofStatus(code), "")), callback);
      }
    };
  }
}
