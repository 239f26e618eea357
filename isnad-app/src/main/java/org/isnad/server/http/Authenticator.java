package org.isnad.server.http;

import org.jspecify.annotations.Nullable;

/// Tells from what came along with a request who asks.
@FunctionalInterface
public interface Authenticator {
  /// What came along.
  ///
  /// @param authorization the header of that name
  /// @param session the session's cookie
  /// @param remote the address
  record Proof(@Nullable String authorization, @Nullable String session, String remote) {}

  /// Who asks; [Identity#nobody] where nothing came along, or something that has run out.
  ///
  /// @throws HttpProblemException where a key came along that is none
  Identity of(Proof proof);
}
