package org.isnad.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/// Gives the pages that the records of one web archive hold. Not thread-safe.
final class WarcPages {
  private static final String MEDIA_TYPE = "Content-Type";
  private static final int SUCCESS = 200;
  private static final int REDIRECTION = 300;

  private final Input input;
  private final Seen seen = new Seen();
  private long number;
  private long passedOver;

  WarcPages(Input input) {
    this.input = input;
  }

  void take(WarcFrames.Frame frame, long offset) throws IOException {
    number++;
    switch (frame) {
      case WarcFrames.Frame.Broken(long at, String code, String message) ->
          input.refuse(number, offset, code, message);
      case WarcFrames.Frame.Whole whole -> whole(whole, offset);
    }
  }

  /// A record that cannot even be cut out.
  void refuse(@Nullable Long offset, BrokenData why) {
    number++;
    input.refuse(number, offset, why.code(), why.reason());
  }

  /// To be called when all was taken.
  void end() {
    if (passedOver == number) {
      input.refuse(
          null,
          null,
          "empty",
          "The web archive holds no page"
              + (number == 0 ? "." : " among its " + number + " records."));
    }
  }

  private void whole(WarcFrames.Frame.Whole frame, long offset) throws IOException {
    Payload payload;
    try {
      payload = payload(frame);
    } catch (BrokenData e) {
      input.refuse(number, offset, e.code(), e.reason());
      return;
    } catch (IOException | RuntimeException e) {
      // All bytes are in memory: what fails is the record.
      input.refuse(
          number, offset, "bad-warc", "The record cannot be parsed: " + e.getMessage() + ".");
      return;
    }
    if (payload == null) {
      passedOver++;
      return;
    }
    String sha256 = Digests.sha256(payload.bytes, 0, payload.bytes.length);
    long earlier = seen.note(payload.url, sha256, number);
    if (earlier > 0) {
      input.refuse(
          number,
          offset,
          "duplicate",
          "The record has the address and the bytes of record " + earlier + ".");
      return;
    }
    Envelope envelope =
        new Envelope(
            number,
            offset,
            payload.url.isEmpty() ? null : payload.url,
            payload.retrieved,
            DeclaredCharset.parameter(payload.type),
            isHtml(payload.type),
            sha256);
    Input.open(
        new ByteArrayInputStream(payload.bytes), input.place().record(envelope), input.reading());
  }

  /// What one record brings along, decoded.
  @SuppressWarnings("ArrayRecordComponent") // handed over once, compared by nobody
  private record Payload(
      byte[] bytes, String url, @Nullable String retrieved, @Nullable String type) {}

  private @Nullable Payload payload(WarcFrames.Frame.Whole frame) throws IOException {
    try (WarcReader reader =
        new WarcReader(new ByteArrayInputStream(frame.array(), frame.from(), frame.length()))) {
      reader.setLenient(true);
      WarcRecord record = reader.next().orElse(null);
      if (record == null) {
        throw new BrokenData("bad-warc", "The record is empty.");
      }
      MessageHeaders headers = record.headers();
      String url = address(headers.first("WARC-Target-URI").orElse(""));
      String date = headers.first("WARC-Date").orElse(null);
      return switch (record.type().toLowerCase(Locale.ROOT)) {
        case "response" -> response(record, url, date);
        case "resource", "conversion" -> {
          String type = headers.first(MEDIA_TYPE).orElse(null);
          yield isText(type)
              ? new Payload(record.body().stream().readAllBytes(), url, date, type)
              : null;
        }
        case "continuation" ->
            throw new BrokenData(
                "unsupported", "The record continues another one, which is not put together.");
        default -> null;
      };
    }
  }

  /// WARC 1.0 was once understood to ask for angle brackets.
  private static String address(String url) {
    return url.startsWith("<") && url.endsWith(">") ? url.substring(1, url.length() - 1) : url;
  }

  private @Nullable Payload response(WarcRecord record, String url, @Nullable String date)
      throws IOException {
    String block = record.headers().first(MEDIA_TYPE).orElse("application/http");
    if (!block.toLowerCase(Locale.ROOT).startsWith("application/http")) {
      return null;
    }
    HttpResponse http = HttpResponse.parse(record.body());
    String type = http.headers().first(MEDIA_TYPE).orElse(null);
    if (http.status() < SUCCESS || http.status() >= REDIRECTION || !isText(type)) {
      return null;
    }
    try (InputStream body = http.body().stream()) {
      List<String> codings = http.headers().all("Content-Encoding");
      byte[] decoded = ContentCoding.decode(body.readAllBytes(), codings, input.limits());
      return new Payload(decoded, url, date, type);
    }
  }

  /// Whether a page may be in it; where nothing is said its bytes will tell.
  private static boolean isText(@Nullable String mediaType) {
    String type = name(mediaType);
    return type.isEmpty()
        || type.equals("text/plain")
        || isHtml(mediaType)
        || type.endsWith("/xml")
        || type.endsWith("/rss+xml")
        || type.endsWith("/atom+xml")
        || type.endsWith("/rdf+xml")
        || type.equals("application/feed+json");
  }

  private static boolean isHtml(@Nullable String mediaType) {
    String type = name(mediaType);
    return type.equals("text/html") || type.equals("application/xhtml+xml");
  }

  private static String name(@Nullable String mediaType) {
    String all = mediaType == null ? "" : mediaType;
    int end = all.indexOf(';');
    return (end < 0 ? all : all.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }
}
