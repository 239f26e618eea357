package org.isnad.server.page;

import java.util.List;

/// The parts of the navigation, in their order. Static and thread-safe.
public final class Navigation {
  /// Their names, which are also the last part of their words' keys.
  public static final List<String> PLACES =
      List.of("search", "stories", "people", "series", "sources", "about");

  private Navigation() {}

  /// The path of a part, without the language's.
  public static String path(String place) {
    return place.equals("search") ? "" : "/" + place;
  }
}
