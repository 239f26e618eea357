package org.isnad.server.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.text.DataTable;
import org.isnad.text.Folding;

/// Where well-known cities and countries lie, by their Arabic names. Immutable and thread-safe.
final class Places {
  private final Map<String, At> places;

  /// Degrees, WGS 84.
  record At(double latitude, double longitude) {}

  private Places(Map<String, At> places) {
    this.places = Map.copyOf(places);
  }

  static Places load() {
    Map<String, At> places = new HashMap<>();
    for (DataTable.Row row : DataTable.read(Places.class, "places.tsv").rows()) {
      At at = new At(Double.parseDouble(row.required(1)), Double.parseDouble(row.required(2)));
      for (String name : row.required(0).split("\\|", -1)) {
        if (places.put(Folding.fold(name), at) != null) {
          throw row.wrong("stands twice: " + name);
        }
      }
    }
    return new Places(places);
  }

  /// Where a place lies, if it is known.
  Optional<At> at(String name) {
    return Optional.ofNullable(places.get(Folding.fold(name).strip()));
  }
}
