package org.isnad.fetch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// Writes requests and answers as HTTP/1.1 puts them on the wire, as far as the client lets them be seen: the order of an answer's fields and the chunks of
/// its body are lost, so that the field of the transfer coding goes by another name and the length is that of the body.
final class HttpText {
  private static final String LINE = "\r\n";
  private static final String LENGTH = "Content-Length";
  private static final String TRANSFER = "Transfer-Encoding";

  private HttpText() {}

  static byte[] request(Answer answer) {
    StringBuilder out =
        new StringBuilder("GET ")
            .append(answer.address().target())
            .append(" HTTP/1.1")
            .append(LINE);
    field(out, "Host", answer.address().uri().getRawAuthority());
    answer.request().forEach((name, value) -> field(out, name, value));
    return bytes(out.append(LINE));
  }

  /// The head alone.
  static byte[] head(Answer answer) {
    return bytes(fields(answer).append(LINE));
  }

  static byte[] whole(Answer answer) {
    StringBuilder out = fields(answer);
    field(out, LENGTH, Integer.toString(answer.body().length));
    byte[] head = bytes(out.append(LINE));
    byte[] all = new byte[head.length + answer.body().length];
    System.arraycopy(head, 0, all, 0, head.length);
    System.arraycopy(answer.body(), 0, all, head.length, answer.body().length);
    return all;
  }

  private static StringBuilder fields(Answer answer) {
    StringBuilder out =
        new StringBuilder("HTTP/1.1 ")
            .append(answer.status())
            .append(' ')
            .append(reason(answer.status()))
            .append(LINE);
    for (Map.Entry<String, List<String>> field : answer.fields().entrySet()) {
      String name = field.getKey();
      for (String value : field.getValue()) {
        if (name.equalsIgnoreCase(TRANSFER)) {
          field(out, "X-Crawler-" + TRANSFER, value);
        } else if (!name.equalsIgnoreCase(LENGTH) && !name.startsWith(":")) {
          field(out, name, value);
        }
      }
    }
    return out;
  }

  private static void field(StringBuilder out, String name, String value) {
    out.append(name).append(": ").append(value).append(LINE);
  }

  private static byte[] bytes(StringBuilder text) {
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /// The client does not tell the phrase; RFC 9110 lets it be anything.
  private static String reason(int status) {
    return switch (status) {
      case Answer.OK -> "OK";
      case 301 -> "Moved Permanently";
      case 302 -> "Found";
      case 303 -> "See Other";
      case Answer.NOT_MODIFIED -> "Not Modified";
      case 307 -> "Temporary Redirect";
      case 308 -> "Permanent Redirect";
      case 403 -> "Forbidden";
      case Answer.NOT_FOUND -> "Not Found";
      case Answer.GONE -> "Gone";
      case Answer.TOO_MANY_REQUESTS -> "Too Many Requests";
      case Answer.UNAVAILABLE -> "Service Unavailable";
      default -> "Status " + status;
    };
  }
}
