package org.isnad.relate.duplicate;

import java.util.Map;

/// Of which report each copy of the window is a copy. Immutable.
///
/// @param origins for every report of the window that copies another, the earliest known report of its class
public record Copies(Map<String, String> origins) {
  /// No copies.
  public static final Copies NONE = new Copies(Map.of());

  public Copies {
    origins = Map.copyOf(origins);
  }

  /// The report whose text it is: itself, unless it is a copy.
  public String origin(String report) {
    return origins.getOrDefault(report, report);
  }
}
