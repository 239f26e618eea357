package org.isnad.server.page;

import java.util.List;
import org.isnad.server.http.Identity;
import org.isnad.server.http.Role;

/// The parts of the navigation, in their order. Static and thread-safe.
public final class Navigation {
  /// Their names, which are also the last part of their words' keys.
  private static final List<String> PLACES =
      List.of("search", "stories", "people", "series", "sources", "ingest", "about");

  private Navigation() {}

  /// Those that somebody may go to.
  public static List<String> places(Identity identity) {
    if (!identity.role().covers(Role.READER)) {
      return List.of();
    }
    return identity.role().covers(Role.EDITOR)
        ? PLACES
        : PLACES.stream().filter(place -> !place.equals("ingest")).toList();
  }

  /// The path of a part, without the language's.
  public static String path(String place) {
    return place.equals("search") ? "" : "/" + place;
  }
}
