package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.isnad.server.http.Role;
import org.isnad.server.http.ServerSettings;
import org.isnad.server.user.OidcSettings;
import org.isnad.server.user.Users;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Logging in at an OpenID provider that runs beside the server and signs its tokens.
class OidcTest {
  private static final String ISSUER = "desk";
  private static final String CLIENT = "isnad";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path made;
  @TempDir Path folder;

  private final MockOAuth2Server provider = new MockOAuth2Server();

  @BeforeAll
  static void make() throws Exception {
    DemoServer.archive(made);
  }

  @BeforeEach
  void start() throws Exception {
    Files.copy(made.resolve("record.sqlite"), folder.resolve("record.sqlite"));
    provider.start();
  }

  @AfterEach
  void stop() {
    provider.shutdown();
  }

  private DemoServer server(Role otherwise) throws Exception {
    OidcSettings settings =
        new OidcSettings(
            provider.issuerUrl(ISSUER).uri(), CLIENT, "a secret", "email", "roles", otherwise);
    return DemoServer.start(
        folder, ServerSettings.atThisMachine(0), Clock.systemUTC(), settings, null);
  }

  private void willSay(String subject, Map<String, Object> claims) {
    provider.enqueueCallback(
        new DefaultOAuth2TokenCallback(ISSUER, subject, "JWT", List.of(CLIENT), claims));
  }

  /// What a browser goes through: out, there, and back with its cookie.
  private static HttpResponse<String> logIn(DemoServer server) throws Exception {
    HttpResponse<String> out = server.get("/login/oidc?next=/stories");
    assertThat(out.statusCode()).isEqualTo(303);
    String back = there(out.headers().firstValue("Location").orElseThrow());
    return server.get(
        server.at("/").relativize(URI.create(back)).toString(), "Cookie", cookie(out));
  }

  private static String there(String address) throws Exception {
    try (HttpClient browser = HttpClient.newHttpClient()) {
      HttpResponse<String> answer =
          browser.send(
              HttpRequest.newBuilder(URI.create(address)).build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(302);
      return answer.headers().firstValue("Location").orElseThrow();
    }
  }

  private static String cookie(HttpResponse<String> answer) {
    return answer.headers().allValues("Set-Cookie").stream()
        .map(set -> set.substring(0, set.indexOf(';')))
        .filter(set -> !set.endsWith("="))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whoComesBackIsWhomTheProviderSays() throws Exception {
    willSay(
        "7",
        Map.of(
            "email",
            "layla@example.org",
            "email_verified",
            true,
            "roles",
            List.of("isnad-editor")));
    try (DemoServer server = server(null)) {
      assertThat(server.get("/api/v1/archive").statusCode()).isEqualTo(401);
      HttpResponse<String> in = logIn(server);
      assertThat(in.statusCode()).as(in.body()).isEqualTo(303);
      assertThat(in.headers().firstValue("Location")).contains("/stories");
      JsonNode me = JSON.readTree(server.get("/api/v1/me", "Cookie", cookie(in)).body());
      assertThat(me.path("name").asText()).isEqualTo("layla@example.org");
      assertThat(me.path("role").asText()).isEqualTo("editor");
    }
  }

  @Test
  void anAccountOfThatNameGivesItsRole() throws Exception {
    try (Users users = Users.open(folder, Clock.systemUTC())) {
      users.add("layla@example.org", Role.ADMIN, null, "test");
    }
    willSay("7", Map.of("email", "layla@example.org"));
    try (DemoServer server = server(Role.READER)) {
      String cookie = cookie(logIn(server));
      assertThat(server.get("/api/v1/users", "Cookie", cookie).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void anUnverifiedAddressIsNobodysName() throws Exception {
    try (Users users = Users.open(folder, Clock.systemUTC())) {
      users.add("layla@example.org", Role.ADMIN, null, "test");
    }
    willSay("7", Map.of("email", "layla@example.org", "email_verified", false));
    try (DemoServer server = server(Role.READER)) {
      String cookie = cookie(logIn(server));
      JsonNode me = JSON.readTree(server.get("/api/v1/me", "Cookie", cookie).body());
      assertThat(me.path("name").asText()).startsWith("7@");
      assertThat(me.path("role").asText()).isEqualTo("reader");
    }
  }

  @Test
  void withoutARoleNobodyComesIn() throws Exception {
    willSay("7", Map.of("email", "layla@example.org"));
    try (DemoServer server = server(null)) {
      assertThat(logIn(server).statusCode()).isEqualTo(403);
    }
  }

  @Test
  void aTokenThatIsNotForThisLoginIsRefused() throws Exception {
    for (Map<String, Object> wrong :
        List.<Map<String, Object>>of(
            Map.of("aud", "another"),
            Map.of("iss", "https://evil.example/"),
            Map.of("nonce", "another"),
            Map.of("exp", 1_000_000_000))) {
      willSay("7", wrong);
      try (DemoServer server = server(Role.ADMIN)) {
        HttpResponse<String> in = logIn(server);
        assertThat(in.statusCode()).as(wrong.toString()).isEqualTo(401);
        assertThat(in.body()).contains("login-failed");
      }
    }
  }

  @Test
  void aLoginThatWasBegunElsewhereIsRefused() throws Exception {
    willSay("7", Map.of("roles", List.of("admin")));
    try (DemoServer server = server(null)) {
      HttpResponse<String> out = server.get("/login/oidc");
      String back = there(out.headers().firstValue("Location").orElseThrow());
      String path = server.at("/").relativize(URI.create(back)).toString();
      assertThat(server.get(path).statusCode()).isEqualTo(401);
      assertThat(server.get(path, "Cookie", "isnad-login=another").statusCode()).isEqualTo(401);
      assertThat(server.get(path, "Cookie", cookie(out)).statusCode()).isEqualTo(303);
      // Once only.
      assertThat(server.get(path, "Cookie", cookie(out)).statusCode()).isEqualTo(401);
    }
  }
}
