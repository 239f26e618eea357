package org.isnad.server.http;

import io.javalin.http.Context;

/// What every answer tells browsers: run nothing that did not come from here as a file, put this page in no frame, guess no media
/// types, tell other sites nothing.
final class SecurityHeaders {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src"
          + " 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors"
          + " 'none'; base-uri 'none'";
  private static final String YEAR = "max-age=31536000";

  private final boolean encrypted;

  /// @param encrypted whether people reach the server by https
  SecurityHeaders(boolean encrypted) {
    this.encrypted = encrypted;
  }

  void set(Context context) {
    context
        .header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Frame-Options", "DENY")
        .header("Referrer-Policy", "same-origin")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    if (encrypted) {
      context.header("Strict-Transport-Security", YEAR);
    }
  }
}
