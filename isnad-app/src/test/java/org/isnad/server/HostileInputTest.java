package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is sent, the answer is a clean problem and the server goes on.
class HostileInputTest {
  private static final String ANALYZE = "/api/v1/analyze";
  private static final String JSON = "application/json";

  @TempDir static Path folder;

  private static DemoServer server;

  @BeforeAll
  static void start() throws Exception {
    server = DemoServer.start(DemoServer.archive(folder));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @AfterEach
  void theServerGoesOn() {
    assertThat(server.get("/api/v1/archive").statusCode()).isEqualTo(200);
  }

  private static void problem(HttpResponse<String> answer, int status, String code)
      throws IOException {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(new ObjectMapper().readTree(answer.body()).path("type").asText())
        .isEqualTo("urn:isnad:problem:" + code);
    assertThat(answer.body()).doesNotContain("org.isnad").doesNotContain("Exception");
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "text/plain", "text/html"})
  void fiveMegabytesAreTooMuch(String type) throws IOException {
    problem(server.post(ANALYZE, type, new byte[5 << 20]), 413, "too-large");
  }

  @Test
  void brokenUtf8IsNamed() throws IOException {
    byte[] broken = {'a', (byte) 0xff, (byte) 0xc3};
    problem(server.post(ANALYZE, "text/plain", broken), 400, "bad-body");
    byte[] json = "{\"text\":\"x\"}".getBytes(StandardCharsets.UTF_8);
    json[9] = (byte) 0xff;
    problem(server.post(ANALYZE, JSON, json), 400, "bad-body");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{",
        "{\"text\":1",
        "{\"text\":\"a\",\"html\":\"b\"}",
        "{\"what\":\"else\"}",
        "{\"text\":\"a\"} and more",
        "{\"url\":\"https://example.org/\"}"
      })
  void whatIsNoReportIsNamed(String body) throws IOException {
    problem(server.post(ANALYZE, JSON, body), 400, "bad-body");
  }

  @Test
  void nestingWithoutEndIsCutOff() throws IOException {
    problem(server.post(ANALYZE, JSON, "[".repeat(100_000)), 400, "bad-body");
    problem(server.post(ANALYZE, JSON, "{\"text\":" + "[".repeat(100_000)), 400, "bad-body");
  }

  @Test
  void anUnknownMediaTypeIsNamed() throws IOException {
    problem(server.post(ANALYZE, "application/xml", "<a/>"), 415, "wrong-media-type");
  }

  @Test
  void aDayThatIsNoneIsNamed() throws IOException {
    problem(
        server.post(ANALYZE + "?published=yesterday", "text/plain", "قال"), 400, "bad-parameter");
    problem(server.get("/api/v1/statements?from=2024-02-31"), 400, "bad-parameter");
    problem(server.get("/api/v1/statements?from=2024-02-02&to=2024-01-01"), 400, "bad-parameter");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=0",
        "limit=1001",
        "limit=x",
        "limit=99999999999",
        "by=",
        "by=%00",
        "by=a&by=b",
        "cursor=zzz",
        "cursor=%F0%9F%98%80",
        "format=xml",
        "unknown=1",
        "act=shout"
      })
  void parametersThatCannotBeUsedAreNamed(String query) throws IOException {
    problem(server.get("/api/v1/statements?" + query), 400, "bad-parameter");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/reports/..%2f..%2fetc%2fpasswd",
        "/api/v1/reports/%2e%2e",
        "/..%2f..%2fetc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/api/v1/reports/a%00b",
        "/api/v1/reports/a%0d%0aSet-Cookie:%20x=y",
        "/api/v1/statements;jsessionid=1",
        "//etc/passwd",
        "/api/v1/reports/%ff%fe"
      })
  void crookedPathsLeadNowhere(String path) throws IOException {
    String answer =
        raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(answer).matches("(?s)HTTP/1.1 40[04] .*");
    assertThat(answer).contains("application/problem+json").doesNotContain("root:");
    assertThat(answer).doesNotContain("\nSet-Cookie");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NONSENSE\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: localhost\r\nBad Header: x\r\n\r\n",
        "POST /api/v1/analyze HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
        "POST /api/v1/analyze HTTP/1.1\r\n"
            + "Host: localhost\r\n"
            + "Content-Length: 5\r\n"
            + "Content-Length: 6\r\n\r\n"
            + "hello"
      })
  void whatIsNoHttpIsRefused(String request) throws IOException {
    assertThat(raw(request)).startsWith("HTTP/1.1 400 ").contains("urn:isnad:problem:bad-request");
  }

  @Test
  void headsWithoutEndAreRefused() throws IOException {
    assertThat(raw("GET /" + "a".repeat(100_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
        .startsWith("HTTP/1.1 414 ");
    assertThat(raw("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(100_000) + "\r\n\r\n"))
        .startsWith("HTTP/1.1 431 ");
  }

  @Test
  void anotherNameForThisMachineIsNotAnsweredTo() throws IOException {
    assertThat(
            raw("GET /api/v1/archive HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 421 ");
  }

  @Test
  void aPageOfAnotherSiteChangesNothing() throws IOException {
    problem(
        server.post(ANALYZE, "text/plain", "قال", "Origin", "https://evil.example"),
        403,
        "not-allowed");
    problem(
        server.post(ANALYZE, "text/plain", "قال", "Sec-Fetch-Site", "cross-site"),
        403,
        "not-allowed");
  }

  @Test
  void scriptsInReportsStayText() {
    String page =
        "<html><body><h1>قال <script>alert(1)</script></h1><p>قال الوزير <b onclick=x>إن</b> القناة"
            + " تكفي القرى كلها.</p></body></html>";
    HttpResponse<String> answer = server.post(ANALYZE, "text/html", page);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(answer.body()).doesNotContain("alert(1)").doesNotContain("onclick");
  }

  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.at("/").getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      StringBuilder answer = new StringBuilder();
      byte[] some = new byte[8192];
      // The head and the problem come in one or two pieces; the connection may stay open after
      // them.
      while (!answer.toString().contains("}")) {
        int read = socket.getInputStream().read(some);
        if (read < 0) {
          break;
        }
        answer.append(new String(some, 0, read, StandardCharsets.ISO_8859_1));
      }
      return answer.toString();
    }
  }
}
