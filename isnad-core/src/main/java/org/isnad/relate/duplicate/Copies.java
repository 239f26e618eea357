package org.isnad.relate.duplicate;

import java.util.Map;

/// Of which report each copy of the window is a copy. Immutable.
///
/// @param origins for every report of the window that copies another, the report of its class whose text it is: one that stands with an agency or
///     outlet that the others credit, else the earliest known
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
