package org.isnad.server.http;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A request that may be answered: who asks, and with what. Its parameters are read and checked. Belongs to one thread.
public final class Request {
  /// Parameters that routes with listings have besides their own.
  static final Parameter<String> CURSOR =
      Parameter.words("cursor", "Goes on where another answer ended; the answer before gives it");

  static final Parameter<Integer> LIMIT =
      Parameter.query(
          "limit",
          "How many at most; of JSON Lines and CSV all, where nothing is said",
          new ParameterType.Whole(1, 1_000));

  /// A parameter that every route with JSON has.
  static final Parameter<Format> FORMAT =
      Parameter.word("format", "Before the header Accept: how the answer is written", Format.class);

  private final Context context;
  private final Identity identity;
  private final Limits limits;
  private final Map<String, List<Object>> values = new HashMap<>();

  Request(Context context, Route route, Identity identity, Limits limits) {
    this.context = context;
    this.identity = identity;
    this.limits = limits;
    List<Parameter<?>> known = parametersOf(route);
    if (route.documented()) {
      refuseUnknown(known);
    }
    for (Parameter<?> parameter : known) {
      read(parameter);
    }
  }

  /// A route's own parameters, and those that its kind of answers brings.
  static List<Parameter<?>> parametersOf(Route route) {
    List<Parameter<?>> all = new ArrayList<>(route.asked().parameters());
    switch (route.answers()) {
      case Answers.OfListing listing -> all.addAll(List.of(CURSOR, LIMIT, FORMAT));
      case Answers.OfRecord record -> all.add(FORMAT);
      case Answers.OfWire wire -> all.add(FORMAT);
      case Answers.OfBytes bytes -> {}
      case Answers.OfNothing nothing -> {}
    }
    return all;
  }

  /// The parts of a path that are parameters.
  static List<Parameter<?>> partsOf(String path) {
    List<Parameter<?>> parts = new ArrayList<>();
    for (String part : path.split("/", -1)) {
      if (part.startsWith("{") || part.startsWith("<")) {
        parts.add(Parameter.path(part.substring(1, part.length() - 1), "part of the path"));
      }
    }
    return parts;
  }

  private void refuseUnknown(List<Parameter<?>> known) {
    Set<String> names = new LinkedHashSet<>();
    known.stream()
        .filter(parameter -> parameter.in() == Parameter.In.QUERY)
        .forEach(parameter -> names.add(parameter.name()));
    for (String name : context.queryParamMap().keySet()) {
      if (!names.contains(name)) {
        throw new HttpProblemException(
            HttpProblem.badParameter(
                "«" + name + "» is no parameter here; there are " + String.join(", ", names)));
      }
    }
  }

  private void read(Parameter<?> parameter) {
    List<String> words =
        switch (parameter.in()) {
          case PATH -> List.of(context.pathParam(parameter.name()));
          case QUERY -> context.queryParams(parameter.name());
        };
    if (words.size() > 1 && !parameter.repeated()) {
      throw new HttpProblemException(
          HttpProblem.badParameter(parameter.name() + ": is given more than once"));
    }
    List<Object> read = new ArrayList<>();
    for (String one : words) {
      read.add(parameter.read(one));
    }
    values.put(parameter.name(), List.copyOf(read));
  }

  /// Who asks.
  public Identity identity() {
    return identity;
  }

  /// A parameter's value; null where it is not given.
  @SuppressWarnings("unchecked")
  public <T> @Nullable T get(Parameter<T> parameter) {
    List<Object> found = values.getOrDefault(parameter.name(), List.of());
    return found.isEmpty() ? null : (T) found.getFirst();
  }

  /// A parameter's value, or another where it is not given.
  public <T> T get(Parameter<T> parameter, T otherwise) {
    T found = get(parameter);
    return found == null ? otherwise : found;
  }

  /// The values of a parameter that may be repeated.
  @SuppressWarnings("unchecked")
  public <T> List<T> all(Parameter<T> parameter) {
    return (List<T>) values.getOrDefault(parameter.name(), List.of());
  }

  /// A parameter that the route cannot do without.
  public <T> T need(Parameter<T> parameter) {
    T found = get(parameter);
    if (found == null) {
      throw new HttpProblemException(HttpProblem.badParameter(parameter.name() + ": is missing"));
    }
    return found;
  }

  /// A header's value; null where there is none.
  public @Nullable String header(String name) {
    return context.header(name);
  }

  /// The media type of the body in lower case, without its parameters; empty where none is told.
  public String bodyType() {
    String type = context.contentType();
    if (type == null) {
      return "";
    }
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(java.util.Locale.ROOT);
  }

  /// The body's bytes.
  ///
  /// @throws HttpProblemException where it is larger than the server takes
  public byte[] body() {
    BodyLength.check(context, limits.bodyBytes());
    try {
      return BodyLength.bounded(context.req().getInputStream(), limits.bodyBytes()).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Looks at what the head says of the body's length, for a handler that reads the body itself.
  ///
  /// @throws HttpProblemException where it is larger than the server takes
  public void checkLength() {
    BodyLength.check(context, limits.bodyBytes());
  }

  /// The body as text.
  ///
  /// @throws HttpProblemException where it is not UTF-8, or too large
  public String bodyText() {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body())).toString();
    } catch (CharacterCodingException e) {
      throw new HttpProblemException(HttpProblem.badBody("it is not UTF-8"));
    }
  }

  /// A cookie's value; null where there is none.
  public @Nullable String cookie(String name) {
    return context.cookie(name);
  }

  /// A field of a form; null where there is none.
  public @Nullable String form(String field) {
    if (context.isMultipartFormData()) {
      Multipart.read(context, limits.uploadBytes());
    }
    return context.formParam(field);
  }

  /// The files of a form's field, without those that are empty and have no name, as browsers send where none is chosen.
  ///
  /// @throws HttpProblemException where the form cannot be read, or is larger than the server takes
  public List<UploadedFile> files(String field) {
    if (!context.isMultipartFormData()) {
      return List.of();
    }
    Multipart.read(context, limits.uploadBytes());
    return context.uploadedFiles(field).stream()
        .filter(file -> file.size() > 0 || !file.filename().isBlank())
        .toList();
  }

  /// How much the server takes.
  public Limits limits() {
    return limits;
  }

  /// The address that the request came from.
  public String remote() {
    return context.ip();
  }

  /// What only Javalin knows: uploads, and the query of a page for people.
  public Context context() {
    return context;
  }
}
