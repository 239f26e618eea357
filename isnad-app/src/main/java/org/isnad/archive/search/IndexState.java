package org.isnad.archive.search;

import java.util.Map;

/// What a commit of the index tells of itself.
///
/// @param version of the way in which documents are made
/// @param lastChange the last change of the record that is in it
record IndexState(int version, long lastChange) {
  /// The version that this program makes and reads.
  static final int VERSION = 1;

  private static final String VERSION_KEY = "isnad.index";
  private static final String CHANGE_KEY = "isnad.change";

  static IndexState of(Map<String, String> data) {
    return new IndexState(
        Integer.parseInt(data.getOrDefault(VERSION_KEY, "0")),
        Long.parseLong(data.getOrDefault(CHANGE_KEY, "0")));
  }

  boolean isCurrent() {
    return version == VERSION;
  }

  Map<String, String> data() {
    return Map.of(VERSION_KEY, Integer.toString(version), CHANGE_KEY, Long.toString(lastChange));
  }
}
