package org.isnad.server.http;

import org.jspecify.annotations.Nullable;

/// Where somebody goes afterwards: only a path of this server, for a link must lead nowhere else. Static and thread-safe.
public final class LocalPath {
  private LocalPath() {}

  /// The path; `/` where it is none of this server's.
  public static String of(@Nullable String next) {
    boolean ours =
        next != null
            && next.startsWith("/")
            && !next.startsWith("//")
            && next.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\');
    return ours && next != null ? next : "/";
  }
}
