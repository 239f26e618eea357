package org.isnad.fetch;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What earlier runs kept, in a file of JSON lines beside the web archive: its first line names the archive, each other one the last word on an
/// address. A line is written after its record, so the file never promises what is not there; a line that a crash cut short is passed over. Not
/// thread-safe.
final class FetchMemory implements Closeable {
  private final JsonMapper json = JsonMapper.builder().build();
  private final Map<String, Remembered> byUrl = new LinkedHashMap<>();
  private final Map<String, Remembered> byDigest = new LinkedHashMap<>();
  private final Path file;
  private final String archive;
  private @Nullable Writer out;
  private long end;

  private FetchMemory(Path file, String archive) {
    this.file = file;
    this.archive = archive;
  }

  /// Beside the archive; hidden, so that a folder of archives stays one.
  static Path beside(Path warc) {
    return warc.resolveSibling("." + Objects.requireNonNull(warc.getFileName()) + ".state");
  }

  /// @param archive the id of the archive's first record: what was noted of another one does not count
  static FetchMemory load(Path file, String archive) throws IOException {
    FetchMemory memory = new FetchMemory(file, archive);
    if (Files.exists(file)) {
      try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        memory.read(lines);
      }
    }
    return memory;
  }

  private void read(BufferedReader lines) throws IOException {
    boolean ours = false;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      JsonNode node;
      try {
        node = json.readTree(line);
      } catch (JacksonException e) {
        // Cut short in a crash; its record is found by its digest at the worst.
        continue;
      }
      if (node.has("archive")) {
        ours = node.path("archive").asText().equals(archive);
      } else if (ours && node.has("url")) {
        keep(remembered(node));
        end = Math.max(end, node.path("end").asLong());
      }
    }
  }

  /// How long the archive was when the last line was written.
  long end() {
    return end;
  }

  /// Forgets what the archive does not hold, and begins to write.
  ///
  /// @param length of the archive
  void open(long length) throws IOException {
    byUrl.values().removeIf(one -> one.kept().offset() >= length);
    byDigest.values().removeIf(one -> one.kept().offset() >= length);
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try (Writer writer = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
      writer.write(json.writeValueAsString(json.createObjectNode().put("archive", archive)) + "\n");
      for (Remembered one : byUrl.values()) {
        writer.write(line(one, length));
      }
    }
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    out = Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
  }

  @Nullable Remembered of(Address address) {
    return byUrl.get(address.toString());
  }

  /// Some page with the same payload.
  @Nullable Remembered ofDigest(String digest) {
    return byDigest.get(digest);
  }

  /// @param length of the archive, with its record
  void note(Remembered one, long length) throws IOException {
    keep(one);
    if (out == null) {
      throw new IllegalStateException("not open: " + file);
    }
    out.write(line(one, length));
    out.flush();
  }

  void forget(Remembered one) {
    byUrl.remove(one.url());
    byDigest.remove(one.digest());
  }

  private void keep(Remembered one) {
    byUrl.put(one.url(), one);
    byDigest.putIfAbsent(one.digest(), one);
  }

  private String line(Remembered one, long length) throws IOException {
    ObjectNode node = json.createObjectNode();
    node.put("url", one.url());
    put(node, "etag", one.etag());
    put(node, "modified", one.modified());
    node.put("digest", one.digest());
    node.put("record", one.kept().record());
    if (!one.kept().url().equals(one.url())) {
      node.put("of", one.kept().url());
    }
    node.put("date", one.kept().date());
    node.put("offset", one.kept().offset());
    node.put("end", length);
    return json.writeValueAsString(node) + "\n";
  }

  private static void put(ObjectNode node, String name, @Nullable String value) {
    if (value != null) {
      node.put(name, value);
    }
  }

  private static Remembered remembered(JsonNode node) {
    String url = node.path("url").asText();
    return new Remembered(
        url,
        text(node, "etag"),
        text(node, "modified"),
        node.path("digest").asText(),
        new Remembered.Kept(
            node.path("record").asText(),
            node.path("of").asText(url),
            node.path("date").asText(),
            node.path("offset").asLong()));
  }

  private static @Nullable String text(JsonNode node, String name) {
    return node.has(name) ? node.path(name).asText() : null;
  }

  @Override
  public void close() throws IOException {
    if (out != null) {
      out.close();
    }
  }
}
