package org.isnad.server.user;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.Objects;
import org.isnad.server.http.HttpProblem;
import org.isnad.server.http.HttpProblemException;
import org.jspecify.annotations.Nullable;

/// The other end of a login by OpenID Connect. What it says of itself is asked for at the first login. Thread-safe.
final class OidcProvider {
  private static final int PATIENCE_MILLIS = 5_000;

  private final OidcSettings settings;
  private volatile @Nullable OIDCProviderMetadata known;

  OidcProvider(OidcSettings settings) {
    this.settings = settings;
  }

  /// A login that begins.
  ///
  /// @param address to which the browser is sent
  record Attempt(URI address, URI callback, State state, Nonce nonce, CodeVerifier verifier) {}

  Attempt attempt(URI callback) {
    State state = new State();
    Nonce nonce = new Nonce();
    CodeVerifier verifier = new CodeVerifier();
    AuthenticationRequest request =
        new AuthenticationRequest.Builder(
                ResponseType.CODE,
                new Scope("openid", "email", "profile"),
                new ClientID(settings.client()),
                callback)
            .endpointURI(metadata().getAuthorizationEndpointURI())
            .state(state)
            .nonce(nonce)
            .codeChallenge(verifier, CodeChallengeMethod.S256)
            .build();
    return new Attempt(request.toURI(), callback, state, nonce, verifier);
  }

  private OIDCProviderMetadata metadata() {
    OIDCProviderMetadata found = known;
    if (found == null) {
      try {
        found =
            OIDCProviderMetadata.resolve(
                new Issuer(settings.issuer()), PATIENCE_MILLIS, PATIENCE_MILLIS);
      } catch (GeneralException | IOException e) {
        throw new HttpProblemException(
            HttpProblem.busy("the place where people log in does not answer"));
      }
      known = found;
    }
    return found;
  }

  /// Whom a code is of: the claims of the ID token, its signature, issuer, audience, times and nonce checked.
  IDTokenClaimsSet claims(Attempt attempt, @Nullable String code) throws OidcException {
    if (code == null) {
      throw new OidcException("the login was broken off");
    }
    OIDCProviderMetadata metadata = metadata();
    try {
      OIDCTokenResponse tokens = tokens(attempt, new AuthorizationCode(code), metadata);
      return validator(metadata)
          .validate(Objects.requireNonNull(tokens.getOIDCTokens().getIDToken()), attempt.nonce);
    } catch (ParseException | BadJOSEException | JOSEException | IOException e) {
      throw new OidcException(
          "the answer of the login's place does not hold: " + e.getMessage(), e);
    }
  }

  private OIDCTokenResponse tokens(
      Attempt attempt, AuthorizationCode code, OIDCProviderMetadata metadata)
      throws ParseException, IOException, OidcException {
    ClientID client = new ClientID(settings.client());
    AuthorizationCodeGrant grant =
        new AuthorizationCodeGrant(code, attempt.callback, attempt.verifier);
    String secret = settings.secret();
    URI endpoint = metadata.getTokenEndpointURI();
    TokenRequest request =
        secret == null
            ? new TokenRequest.Builder(endpoint, client, grant).build()
            : new TokenRequest.Builder(
                    endpoint, new ClientSecretBasic(client, new Secret(secret)), grant)
                .build();
    HTTPRequest http = request.toHTTPRequest();
    http.setConnectTimeout(PATIENCE_MILLIS);
    http.setReadTimeout(PATIENCE_MILLIS);
    TokenResponse answer = OIDCTokenResponseParser.parse(http.send());
    if (!answer.indicatesSuccess()) {
      throw new OidcException(
          "the login's place refuses: " + answer.toErrorResponse().getErrorObject().getCode());
    }
    return (OIDCTokenResponse) answer.toSuccessResponse();
  }

  private IDTokenValidator validator(OIDCProviderMetadata metadata) throws MalformedURLException {
    return new IDTokenValidator(
        new Issuer(settings.issuer()),
        new ClientID(settings.client()),
        algorithm(metadata),
        metadata.getJWKSetURI().toURL());
  }

  /// RS256, which every provider must offer, unless it names others alone.
  private static JWSAlgorithm algorithm(OIDCProviderMetadata metadata) {
    var offered = metadata.getIDTokenJWSAlgs();
    if (offered == null || offered.contains(JWSAlgorithm.RS256)) {
      return JWSAlgorithm.RS256;
    }
    return offered.stream()
        .filter(JWSAlgorithm.Family.SIGNATURE::contains)
        .findFirst()
        .orElse(JWSAlgorithm.RS256);
  }
}
