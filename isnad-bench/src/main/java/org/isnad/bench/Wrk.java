package org.isnad.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Runs wrk (https://github.com/wg/wrk) against a server in another process.
///
/// @param script what it asks, in Lua
/// @param paths one a line
record Wrk(Path script, Path paths) {
  private static final int THREADS = 2;
  private static final double MICROS = 1e6;
  private static final double MILLIS = 1e3;

  /// What came of it.
  ///
  /// @param p99 in milliseconds
  /// @param errors requests without an answer of 2xx or 3xx, and connections that failed
  record Outcome(long requests, double seconds, double p50, double p99, long errors) {
    double perSecond() {
      return requests / seconds;
    }
  }

  static Wrk in(Path folder, List<String> paths) throws IOException {
    Path script = folder.resolve("serve.lua");
    try (InputStream in = Objects.requireNonNull(Wrk.class.getResourceAsStream("serve.lua"))) {
      Files.write(script, in.readAllBytes());
    }
    return new Wrk(script, Files.write(folder.resolve("paths.txt"), paths));
  }

  Outcome run(URI server, int connections, int seconds) throws IOException {
    List<String> command =
        List.of(
            "wrk",
            "--threads=" + THREADS,
            "--connections=" + connections,
            "--duration=" + seconds + "s",
            "--timeout=10s",
            "--script=" + script,
            server.toString(),
            paths.toString());
    Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
    String told = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (wrk.waitFor() != 0) {
        throw new IOException("wrk failed: " + told);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
    return outcome(told);
  }

  private static Outcome outcome(String told) throws IOException {
    Map<String, Long> values = new HashMap<>();
    for (String line : told.lines().toList()) {
      String[] words = line.split(" ", -1);
      if (words.length == 2 && words[1].chars().allMatch(c -> c >= '0' && c <= '9')) {
        values.put(words[0], Long.parseLong(words[1]));
      }
    }
    return new Outcome(
        value(values, "requests", told),
        value(values, "micros", told) / MICROS,
        value(values, "p50", told) / MILLIS,
        value(values, "p99", told) / MILLIS,
        value(values, "errors", told));
  }

  private static long value(Map<String, Long> values, String name, String told) throws IOException {
    Long value = values.get(name);
    if (value == null) {
      throw new IOException("wrk told something else: " + told);
    }
    return value;
  }
}
