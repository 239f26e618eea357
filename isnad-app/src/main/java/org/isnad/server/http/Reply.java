package org.isnad.server.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What a handler answers; how it goes over the wire is not its affair.
public record Reply(int status, Content content, List<Header> headers) {
  /// One line of the head.
  public record Header(String name, String value) {
    public Header {
      if (name.isEmpty() || breaks(name) || breaks(value)) {
        throw new IllegalArgumentException("no header of HTTP: " + name);
      }
    }

    private static boolean breaks(String words) {
      return words.chars().anyMatch(c -> c < ' ' && c != '\t' || c == 0x7f);
    }
  }

  /// What is in it.
  public sealed interface Content {}

  /// A record, as JSON.
  public record Value(Object value) implements Content {
    public Value {
      Objects.requireNonNull(value, "value");
    }
  }

  /// An answer slice by slice: a page of JSON, or all of it as lines.
  public record Listing<T>(Slices<T> slices) implements Content {}

  /// Bytes of some media type, such as a page for a person; also an `isnad/1` document or relation as it is stored.
  public record Bytes(String type, byte[] bytes) implements Content {}

  /// Nothing.
  public record Empty() implements Content {}

  /// What the handler has written itself, its status too, through [Request#context()].
  public record Written() implements Content {}

  public Reply {
    headers = List.copyOf(headers);
  }

  /// 200 with a record as JSON.
  public static Reply of(Object value) {
    return new Reply(200, new Value(value), List.of());
  }

  /// 200 with an answer that comes slice by slice.
  public static <T> Reply listing(Slices<T> slices) {
    return new Reply(200, new Listing<>(slices), List.of());
  }

  /// 200 with JSON that is written already.
  public static Reply json(byte[] bytes) {
    return bytes("application/json", bytes);
  }

  /// 200 with a page for a person.
  public static Reply html(String page) {
    return bytes("text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
  }

  /// 200 with bytes.
  public static Reply bytes(String type, byte[] bytes) {
    return new Reply(200, new Bytes(type, bytes), List.of());
  }

  /// 303 to another place of this server.
  public static Reply seeOther(String place) {
    return new Reply(303, new Empty(), List.of(new Header("Location", place)));
  }

  /// 204.
  public static Reply nothing() {
    return new Reply(204, new Empty(), List.of());
  }

  /// Whatever the handler has written itself.
  public static Reply written() {
    return new Reply(200, new Written(), List.of());
  }

  /// The same with another status.
  public Reply withStatus(int other) {
    return new Reply(other, content, headers);
  }

  /// The same with one more header.
  public Reply with(String name, String value) {
    List<Header> more = new ArrayList<>(headers);
    more.add(new Header(name, value));
    return new Reply(status, content, more);
  }
}
