package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.server.http.Limits;
import org.isnad.server.http.Role;
import org.isnad.server.http.ServerSettings;
import org.isnad.server.user.UserException;
import org.isnad.server.user.Users;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Accounts, sessions and keys as they are met over HTTP.
class LoginTest {
  private static final String PASSWORD = "كلمة سر طويلة جدا";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path made;
  @TempDir Path folder;

  private final MovedClock clock = new MovedClock();

  @BeforeAll
  static void make() throws Exception {
    DemoServer.archive(made);
  }

  @BeforeEach
  void copy() throws Exception {
    Files.copy(made.resolve("record.sqlite"), folder.resolve("record.sqlite"));
  }

  private DemoServer start() throws Exception {
    return DemoServer.start(folder, ServerSettings.atThisMachine(0), clock, null, null);
  }

  private void add(String name, Role role) {
    try (Users users = Users.open(folder, clock)) {
      users.add(name, role, PASSWORD, "test");
    }
  }

  private static HttpResponse<String> logIn(DemoServer server, String name, String password) {
    return logIn(server, name, password, "/");
  }

  private static HttpResponse<String> logIn(
      DemoServer server, String name, String password, String next) {
    return server.post(
        "/login",
        FORM,
        "name=" + coded(name) + "&password=" + coded(password) + "&next=" + coded(next));
  }

  private static String coded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private static String cookie(HttpResponse<String> answer) {
    String set = answer.headers().firstValue("Set-Cookie").orElseThrow();
    return set.substring(0, set.indexOf(';'));
  }

  @Test
  void withoutUsersWhoeverSitsHereMayDoEverything() throws Exception {
    try (DemoServer server = start()) {
      JsonNode me = JSON.readTree(server.get("/api/v1/me").body());
      assertThat(me.path("by").asText()).isEqualTo("loopback");
      assertThat(server.get("/api/v1/users").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aServerForOthersNeedsUsers() {
    ServerSettings open = new ServerSettings("0.0.0.0", 0, null, Set.of(), Limits.forUsers());
    assertThatThrownBy(() -> DemoServer.start(folder, open).close())
        .isInstanceOf(UserException.class)
        .hasMessageContaining("no users");
  }

  @Test
  void withUsersNobodyAsksUnnamed() throws Exception {
    add("layla", Role.READER);
    try (DemoServer server = start()) {
      HttpResponse<String> answer = server.get("/api/v1/archive");
      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
      assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
      assertThat(server.get("/metrics").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void aSessionLastsUntilItIsEnded() throws Exception {
    add("layla", Role.READER);
    try (DemoServer server = start()) {
      HttpResponse<String> answer = logIn(server, "layla", PASSWORD, "/search?q=1");
      assertThat(answer.statusCode()).isEqualTo(303);
      assertThat(answer.headers().firstValue("Location")).contains("/search?q=1");
      assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
          .contains("HttpOnly")
          .contains("SameSite=Lax")
          .doesNotContain("Secure");
      String cookie = cookie(answer);
      JsonNode me = JSON.readTree(server.get("/api/v1/me", "Cookie", cookie).body());
      assertThat(me.path("name").asText()).isEqualTo("layla");
      String csrf = me.path("csrf").asText();
      assertThat(server.get("/api/v1/users", "Cookie", cookie).statusCode()).isEqualTo(403);

      HttpResponse<String> forged = server.post("/logout", FORM, "", "Cookie", cookie);
      assertThat(forged.statusCode()).isEqualTo(403);
      HttpResponse<String> out = server.post("/logout", FORM, "csrf=" + csrf, "Cookie", cookie);
      assertThat(out.statusCode()).isEqualTo(303);
      assertThat(server.get("/api/v1/archive", "Cookie", cookie).statusCode()).isEqualTo(401);
    }
  }

  @Test
  void aSessionEndsByItselfAndWithItsAccount() throws Exception {
    add("layla", Role.READER);
    add("omar", Role.READER);
    try (DemoServer server = start()) {
      String laylas = cookie(logIn(server, "layla", PASSWORD));
      String omars = cookie(logIn(server, "omar", PASSWORD));
      try (Users users = Users.open(folder, clock)) {
        users.change("omar", Role.ADMIN, null, "test");
        users.remove("omar", "test");
      }
      assertThat(server.get("/api/v1/archive", "Cookie", omars).statusCode()).isEqualTo(401);
      clock.move(Duration.ofHours(11));
      assertThat(server.get("/api/v1/archive", "Cookie", laylas).statusCode()).isEqualTo(200);
      clock.move(Duration.ofHours(13));
      assertThat(server.get("/api/v1/archive", "Cookie", laylas).statusCode()).isEqualTo(401);
    }
  }

  @Test
  void changesNeedTheTokenOfTheSession() throws Exception {
    add("layla", Role.READER);
    try (DemoServer server = start()) {
      String cookie = cookie(logIn(server, "layla", PASSWORD));
      String csrf =
          JSON.readTree(server.get("/api/v1/me", "Cookie", cookie).body()).path("csrf").asText();
      assertThat(server.post("/api/v1/analyze", "text/plain", "قال", "Cookie", cookie).statusCode())
          .isEqualTo(403);
      assertThat(
              server
                  .post(
                      "/api/v1/analyze",
                      "text/plain",
                      "قال",
                      "Cookie",
                      cookie,
                      "X-CSRF-Token",
                      csrf)
                  .statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void behindHttpsCookiesAreSentEncryptedOnly() throws Exception {
    add("layla", Role.READER);
    ServerSettings proxied =
        new ServerSettings(
            "127.0.0.1", 0, URI.create("https://isnad.example.org/"), Set.of(), Limits.forUsers());
    try (DemoServer server = DemoServer.start(folder, proxied, clock, null, null)) {
      HttpResponse<String> answer = logIn(server, "layla", PASSWORD);
      assertThat(answer.headers().firstValue("Set-Cookie").orElse("")).contains("; Secure");
      assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
      String form = "name=layla&password=" + coded(PASSWORD);
      String ours = "https://isnad.example.org";
      assertThat(server.post("/login", FORM, form, "Origin", ours).statusCode()).isEqualTo(303);
    }
  }

  @Test
  void behindAProxyOneGuesserDoesNotShutOutTheOthers() throws Exception {
    add("layla", Role.READER);
    ServerSettings proxied =
        new ServerSettings(
            "127.0.0.1", 0, URI.create("https://isnad.example.org/"), Set.of(), Limits.forUsers());
    try (DemoServer server = DemoServer.start(folder, proxied, clock, null, null)) {
      String wrong = "name=somebody&password=wrong-password";
      for (int i = 0; i < 8; i++) {
        server.post("/login", FORM, wrong, "X-Forwarded-For", "10.0.0.1, 203.0.113.7");
      }
      String right = "name=layla&password=" + coded(PASSWORD);
      assertThat(
              server
                  .post("/login", FORM, right, "X-Forwarded-For", "10.0.0.1, 203.0.113.7")
                  .statusCode())
          .isEqualTo(429);
      assertThat(server.post("/login", FORM, right, "X-Forwarded-For", "198.51.100.4").statusCode())
          .isEqualTo(303);
    }
  }

  @Test
  void guessingIsSlowedDownAndWrittenDown() throws Exception {
    add("layla", Role.ADMIN);
    try (DemoServer server = start()) {
      List<Integer> statuses = new ArrayList<>();
      for (int i = 0; i < 7; i++) {
        statuses.add(logIn(server, "layla", "wrong password " + i).statusCode());
      }
      assertThat(statuses).startsWith(401, 401, 401, 401, 401).endsWith(429);
      HttpResponse<String> right = logIn(server, "layla", PASSWORD);
      assertThat(right.statusCode()).isEqualTo(429);
      assertThat(right.headers().firstValue("Retry-After")).isPresent();
      clock.move(Duration.ofMinutes(16));
      String cookie = cookie(logIn(server, "layla", PASSWORD));
      JsonNode log = JSON.readTree(server.get("/api/v1/audit", "Cookie", cookie).body());
      assertThat(log.path("items").findValuesAsText("what"))
          .containsSubsequence("login", "login-throttled", "login-failed", "user-added");
    }
  }

  @Test
  void aLoginLeadsNowhereElse() throws Exception {
    add("layla", Role.READER);
    try (DemoServer server = start()) {
      for (String next :
          List.of("https://evil.example/", "//evil.example", "/\\evil.example", "/a\r\nX: y", "")) {
        HttpResponse<String> answer = logIn(server, "layla", PASSWORD, next);
        assertThat(answer.headers().firstValue("Location")).as(next).contains("/");
      }
      HttpResponse<String> page = server.get("/login?next=%22%3E%3Cscript%3E");
      assertThat(page.body()).contains("name=\"password\"").doesNotContain("<script>");
    }
  }

  @Test
  void aLoginFromAnotherSitesPageIsRefused() throws Exception {
    add("layla", Role.READER);
    try (DemoServer server = start()) {
      HttpResponse<String> answer =
          server.post(
              "/login",
              FORM,
              "name=layla&password=" + coded(PASSWORD),
              "Origin",
              "https://evil.example");
      assertThat(answer.statusCode()).isEqualTo(403);
    }
  }

  @Test
  void aKeyOpensWhatItsOwnerMayDo() throws Exception {
    add("layla", Role.READER);
    String key;
    try (Users users = Users.open(folder, clock)) {
      key = users.addKey("layla", "nightly", "test");
    }
    try (DemoServer server = start()) {
      String bearer = "Bearer " + key;
      assertThat(server.get("/api/v1/archive", "Authorization", bearer).statusCode())
          .isEqualTo(200);
      assertThat(server.get("/api/v1/users", "Authorization", bearer).statusCode()).isEqualTo(403);
      assertThat(
              server
                  .post("/api/v1/analyze", "text/plain", "قال", "Authorization", bearer)
                  .statusCode())
          .isEqualTo(200);
      assertThat(server.get("/api/v1/archive", "Authorization", bearer + "x").statusCode())
          .isEqualTo(401);
      try (Users users = Users.open(folder, clock)) {
        users.removeKey(users.keys("layla").getFirst().id(), "test");
      }
      assertThat(server.get("/api/v1/archive", "Authorization", bearer).statusCode())
          .isEqualTo(401);
    }
  }
}
