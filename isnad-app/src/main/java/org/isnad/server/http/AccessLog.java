package org.isnad.server.http;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A line of JSON for every request: when, from where, who, what, how it ended, how long it took. What strangers sent stands in
/// JSON strings, so no line can be forged. Thread-safe.
public final class AccessLog {
  private static final Logger LOG = LoggerFactory.getLogger(AccessLog.class);
  private static final double MICROS_A_MILLI = 1000.0;
  private static final int LONGEST = 2_000;

  private final @Nullable OutputStream out;
  private final Clock clock;

  /// @param out where the lines go; null for nowhere
  public AccessLog(@Nullable OutputStream out, Clock clock) {
    this.out = out;
    this.clock = clock;
  }

  /// Nobody is logged.
  public static AccessLog none() {
    return new AccessLog(null, Clock.systemUTC());
  }

  record Access(
      String remote,
      String user,
      String method,
      String target,
      int status,
      Duration took,
      @Nullable String agent) {}

  void write(Access access) {
    if (out == null) {
      return;
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    try (JsonGenerator json = Json.generator(line)) {
      json.writeStartObject();
      json.writeStringField("time", clock.instant().toString());
      json.writeStringField("remote", access.remote);
      json.writeStringField("user", access.user);
      json.writeStringField("method", access.method);
      json.writeStringField("target", cut(access.target));
      json.writeNumberField("status", access.status);
      json.writeNumberField("millis", access.took.toNanos() / 1000 / MICROS_A_MILLI);
      json.writeStringField("agent", access.agent == null ? "" : cut(access.agent));
      json.writeEndObject();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("writing to memory", e);
    }
    line.write('\n');
    synchronized (this) {
      try {
        line.writeTo(out);
        out.flush();
      } catch (IOException e) {
        // A full disk must not end the serving of answers.
        LOG.warn("the access log cannot be written: {}", e.getMessage());
      }
    }
  }

  private static String cut(String words) {
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
  }
}
