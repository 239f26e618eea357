package org.isnad.server.user;

import java.net.URI;
import java.util.Objects;
import org.isnad.server.http.Role;
import org.jspecify.annotations.Nullable;

/// Where people log in by OpenID Connect, and what they then may do.
///
/// @param issuer whose `.well-known/openid-configuration` tells the rest
/// @param secret null for a public client (PKCE is used in any case)
/// @param nameClaim which claim is the user's name; of `email`, only one that is not unverified
/// @param roleClaim which claim holds roles: a word or a list, of which `reader`, `editor`, `admin` count, with or without `isnad-`
/// @param otherwise the role of one whom neither an account nor a claim gives any; null to let them in not at all
public record OidcSettings(
    URI issuer,
    String client,
    @Nullable String secret,
    String nameClaim,
    String roleClaim,
    @Nullable Role otherwise) {
  public OidcSettings {
    Objects.requireNonNull(issuer, "issuer");
    Objects.requireNonNull(client, "client");
  }
}
