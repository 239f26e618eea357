package org.isnad.cli;

import java.net.URI;
import java.util.Map;
import org.isnad.server.http.Role;
import org.isnad.server.user.OidcSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where people log in who have their accounts elsewhere.
final class OidcOptions {
  private static final String SECRET = "ISNAD_OIDC_SECRET";

  @Option(
      names = "--oidc-issuer",
      paramLabel = "URL",
      required = true,
      description = "The issuer; what it offers is read from its .well-known/openid-configuration.")
  private URI issuer = URI.create("");

  @Option(
      names = "--oidc-client",
      paramLabel = "ID",
      required = true,
      description =
          "The client's id there; its secret, if it has one, is in the environment variable "
              + SECRET
              + ".")
  private String client = "";

  @Option(
      names = "--oidc-name-claim",
      paramLabel = "CLAIM",
      description = "Which claim is a user's name. Default: ${DEFAULT-VALUE}.")
  private String nameClaim = "email";

  @Option(
      names = "--oidc-role-claim",
      paramLabel = "CLAIM",
      description =
          "Which claim holds roles (reader, editor, admin, or with isnad- before them). Default:"
              + " ${DEFAULT-VALUE}.")
  private String roleClaim = "roles";

  @Option(
      names = "--oidc-role",
      paramLabel = "ROLE",
      description =
          "The role of those to whom neither an account nor a claim gives one; without it they are"
              + " not let in.")
  private @Nullable Role otherwise;

  OidcSettings settings(Map<String, String> environment) {
    return new OidcSettings(
        issuer, client, environment.get(SECRET), nameClaim, roleClaim, otherwise);
  }
}
