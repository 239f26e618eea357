package org.isnad.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// A page whose article is known.
///
/// @param article its text, without the title
/// @param bytes of the page as it was fetched, decompressed
record GroundTruth(String id, String article, byte[] bytes) {
  /// The pages of a folder, in the order of their ids.
  ///
  /// @throws IOException where a file cannot be read or a page is missing
  static List<GroundTruth> read(Path folder) throws IOException {
    Path truth = folder.resolve("ground-truth.json");
    if (!Files.exists(truth)) {
      throw new UsageException(folder + " holds no ground-truth.json");
    }
    JsonNode known = new ObjectMapper().readTree(Files.readAllBytes(truth));
    List<GroundTruth> pages = new ArrayList<>();
    for (Map.Entry<String, JsonNode> page : known.properties()) {
      String article = page.getValue().path("articleBody").asText("");
      pages.add(new GroundTruth(page.getKey(), article, bytes(folder, page.getKey())));
    }
    if (pages.isEmpty()) {
      throw new UsageException(truth + " names no page");
    }
    pages.sort((a, b) -> a.id().compareTo(b.id()));
    return pages;
  }

  private static byte[] bytes(Path folder, String id) throws IOException {
    Path packed = folder.resolve("html").resolve(id + ".html.gz");
    if (!Files.exists(packed)) {
      return Files.readAllBytes(folder.resolve("html").resolve(id + ".html"));
    }
    try (GZIPInputStream in =
        new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(packed)))) {
      return in.readAllBytes();
    }
  }
}
