package org.isnad.fetch;

import java.util.Set;

/// What is fetched, by its media type: pages and feeds, no pictures, films or documents.
final class MediaTypes {
  static final String ACCEPTED =
      "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,"
          + "application/feed+json,application/xml;q=0.9,text/*;q=0.8,*/*;q=0.1";

  private static final Set<String> READ =
      Set.of(
          "",
          "application/xml",
          "application/json",
          "application/octet-stream",
          "application/gzip",
          "application/x-gzip",
          "binary/octet-stream");
  private static final Set<String> PROGRAMS = Set.of("text/css", "text/javascript");

  private MediaTypes() {}

  /// @param type in lower case, without parameters; empty where none is given
  static boolean isRead(String type) {
    return READ.contains(type)
        || type.endsWith("+xml") && !type.startsWith("image/")
        || type.endsWith("+json")
        || type.startsWith("text/") && !PROGRAMS.contains(type);
  }
}
