package org.isnad.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Two reports of which somebody has said whether the one takes over the other's text.
///
/// @param a id, `:` spelled as `-`
/// @param b id, `:` spelled as `-`
/// @param together whether it was said to be a copy or an edited version
record LabelledPair(String a, String b, boolean together) {
  /// Reads `[{"a", "b", "class"}]`, where the class is `copy`, `edited` or another.
  static List<LabelledPair> read(Path file) throws IOException {
    List<LabelledPair> pairs = new ArrayList<>();
    for (JsonNode pair : new ObjectMapper().readTree(file.toFile())) {
      String label = pair.path("class").asText();
      pairs.add(
          new LabelledPair(
              spelled(pair.path("a").asText()),
              spelled(pair.path("b").asText()),
              label.equals("copy") || label.equals("edited")));
    }
    if (pairs.isEmpty()) {
      throw new UsageException(file + " holds no pair");
    }
    return pairs;
  }

  static String spelled(String id) {
    return id.replace(':', '-');
  }
}
