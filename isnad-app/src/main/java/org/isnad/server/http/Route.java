package org.isnad.server.http;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One thing that the server can be asked: from it the server registers the route, checks who may ask and with what, and writes
/// the OpenAPI document.
///
/// @param path with its parts in braces, `/api/v1/reports/{id}`; a part in angle brackets, `<id>`, may hold slashes
/// @param role who may ask
/// @param asked with what
public record Route(
    Verb verb, String path, Told told, Role role, Asked asked, Answers answers, Handler handler) {
  /// What the documentation says.
  ///
  /// @param name the operation's, in camel case
  /// @param tag the group it stands in; null where it is left out of the OpenAPI document, as pages for people are
  public record Told(String name, String summary, @Nullable String tag) {}

  /// With what a route is asked.
  public record Asked(List<Parameter<?>> parameters, @Nullable Body body) {
    public Asked {
      parameters = List.copyOf(parameters);
    }
  }

  public Route {
    Objects.requireNonNull(handler, "handler");
    if (!path.startsWith("/")) {
      throw new IllegalArgumentException("a path begins with a slash: " + path);
    }
    for (Parameter<?> parameter : asked.parameters) {
      boolean inPath =
          path.contains("{" + parameter.name() + "}")
              || path.contains("<" + parameter.name() + ">");
      if (inPath != (parameter.in() == Parameter.In.PATH)) {
        throw new IllegalArgumentException(path + " and its parameter " + parameter.name());
      }
    }
  }

  /// A route that looks.
  public static Route get(
      String path,
      Told told,
      Role role,
      List<Parameter<?>> with,
      Answers answers,
      Handler handler) {
    return new Route(Verb.GET, path, told, role, new Asked(with, null), answers, handler);
  }

  /// A page for people, which the OpenAPI document leaves out and which takes any query.
  public static Route page(String path, String name, Role role, Handler handler) {
    return new Route(
        Verb.GET,
        path,
        new Told(name, name, null),
        role,
        new Asked(Request.partsOf(path), null),
        Answers.bytes("text/html", name),
        handler);
  }

  /// Whether it is told of in the OpenAPI document.
  public boolean documented() {
    return told.tag != null;
  }
}
