package org.isnad.server.http;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// Puts replies on the wire: in the format that was asked for, with a tag by which they are known again, slice by slice where they
/// are large. Thread-safe.
final class Sender {
  /// How many a page of JSON holds where nothing is said, and how many are fetched at a time of a download.
  static final int PAGE = 50;

  private static final int DOWNLOAD = 500;
  private static final int TAG_BYTES = 12;

  private final OpenApi openApi;

  Sender(OpenApi openApi) {
    this.openApi = openApi;
  }

  void send(Route route, Request request, Reply reply) throws IOException {
    Context to = request.context();
    if (reply.content() instanceof Reply.Written) {
      return;
    }
    to.status(reply.status());
    for (Reply.Header header : reply.headers()) {
      to.addHeader(header.name(), header.value());
    }
    Format format = route.documented() ? format(route, request) : Format.JSON;
    switch (reply.content()) {
      case Reply.Empty() -> {}
      case Reply.Written() -> {}
      case Reply.Bytes(String type, byte[] bytes) -> {
        boolean json = type.equals(Format.JSON.mediaType()) && format != Format.JSON;
        whole(to, json ? format.contentType() : type, json ? one(route, format, bytes) : bytes);
      }
      case Reply.Value(Object value) ->
          whole(to, format.contentType(), one(route, format, Json.bytes(value)));
      case Reply.Listing<?>(Slices<?> slices) -> {
        if (format == Format.JSON) {
          whole(to, format.contentType(), page(request, slices));
        } else {
          stream(route, request, format, slices);
        }
      }
    }
  }

  private static Format format(Route route, Request request) {
    if (route.answers() instanceof Answers.OfBytes
        || route.answers() instanceof Answers.OfNothing) {
      return Format.JSON;
    }
    Format asked = request.get(Request.FORMAT);
    Format format = asked == null ? Format.accepted(request.header("Accept")) : asked;
    if (format == null) {
      throw new HttpProblemException(
          HttpProblem.notAcceptable(
              "there are application/json, application/x-ndjson and text/csv"));
    }
    return format;
  }

  private byte[] one(Route route, Format format, byte[] json) {
    return switch (format) {
      case JSON -> json;
      case JSONL -> {
        byte[] line = Arrays.copyOf(json, json.length + 1);
        line[json.length] = '\n';
        yield line;
      }
      case CSV -> {
        Csv csv = openApi.csv(route);
        yield (csv.head() + csv.line(Json.tree(new WireJson(json))))
            .getBytes(StandardCharsets.UTF_8);
      }
    };
  }

  private static void whole(Context to, String type, byte[] bytes) {
    to.contentType(type);
    boolean asked = "GET".equals(to.req().getMethod()) || "HEAD".equals(to.req().getMethod());
    if (asked && to.statusCode() == 200) {
      String tag = tag(bytes);
      to.header("ETag", tag);
      if (to.res().getHeader("Cache-Control") == null) {
        to.header("Cache-Control", "private, no-cache");
      }
      to.header("Vary", "Accept, Accept-Encoding");
      if (matches(to.header("If-None-Match"), tag)) {
        to.status(304);
        return;
      }
    }
    to.result(bytes);
  }

  /// Weak, since the compressed bytes go by the same tag.
  private static String tag(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return "W/\"" + HexFormat.of().formatHex(hash, 0, TAG_BYTES) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static boolean matches(@Nullable String known, String tag) {
    if (known == null) {
      return false;
    }
    for (String one : known.split(",", -1)) {
      String word = one.strip();
      if (word.equals("*") || word.equals(tag) || ("W/" + word).equals(tag)) {
        return true;
      }
    }
    return false;
  }

  private static byte[] page(Request request, Slices<?> slices) throws IOException {
    Slice<?> slice = slices.after(request.get(Request.CURSOR), request.get(Request.LIMIT, PAGE));
    Links.add(request.context(), slice.next());
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      json.writeArrayFieldStart("items");
      for (Object item : slice.items()) {
        Json.write(json, item);
      }
      json.writeEndArray();
      if (slice.total() == null) {
        json.writeNullField("total");
      } else {
        json.writeNumberField("total", slice.total());
      }
      json.writeStringField("next", slice.next());
      if (slice.about() != null) {
        json.writeFieldName("about");
        Json.write(json, slice.about());
      }
      json.writeEndObject();
    }
    return out.toByteArray();
  }

  /// The first slice is fetched before the head is sent, so that what cannot be answered is a problem and not a torso.
  private <T> void stream(Route route, Request request, Format format, Slices<T> slices)
      throws IOException {
    Integer limit = request.get(Request.LIMIT);
    Slice<T> slice = slices.after(request.get(Request.CURSOR), limit == null ? DOWNLOAD : limit);
    Context to = request.context();
    to.contentType(format.contentType());
    to.header("Cache-Control", "private, no-store").header("Vary", "Accept, Accept-Encoding");
    to.header(
        "Content-Disposition",
        "attachment; filename=\"isnad-"
            + route.told().name()
            + (format == Format.CSV ? ".csv\"" : ".jsonl\""));
    if (limit != null) {
      Links.add(to, slice.next());
    }
    OutputStream out = to.outputStream();
    Csv csv = format == Format.CSV ? openApi.csv(route) : null;
    if (csv != null) {
      out.write(csv.head().getBytes(StandardCharsets.UTF_8));
    }
    try {
      while (true) {
        for (T item : slice.items()) {
          byte[] line =
              csv == null
                  ? Json.bytes(item)
                  : csv.line(Json.tree(item)).getBytes(StandardCharsets.UTF_8);
          out.write(line);
          if (csv == null) {
            out.write('\n');
          }
        }
        String next = slice.next();
        if (next == null || limit != null) {
          return;
        }
        slice = slices.after(next, DOWNLOAD);
      }
    } catch (RuntimeException e) {
      throw new BrokenAnswerException(e);
    }
  }
}
