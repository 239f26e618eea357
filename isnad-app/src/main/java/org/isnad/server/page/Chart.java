package org.isnad.server.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// What a chart is drawn from; the same stands on the page as a table or list for who does not see it.
///
/// @param kind which drawing of `chart.js`
/// @param label what it shows, in the page's language
/// @param json what that drawing takes
public record Chart(String kind, String label, String json) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public Chart {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(json, "json");
  }

  /// One with the data written as JSON.
  static Chart of(String kind, String label, Map<String, ?> data) {
    try {
      return new Chart(kind, label, JSON.writeValueAsString(new LinkedHashMap<>(data)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps, lists, words and numbers can be written", e);
    }
  }
}
