package org.isnad.server.http;

/// What somebody may do; each role may do what those before it may.
public enum Role {
  /// Nobody in particular: health, login.
  ANYONE,
  /// Asks questions of the archive.
  READER,
  /// Puts reports in and takes them out; the place for corrections and watches.
  EDITOR,
  /// Manages users.
  ADMIN;

  /// Whether somebody of this role may do what `needed` is needed for.
  public boolean covers(Role needed) {
    return compareTo(needed) >= 0;
  }
}
