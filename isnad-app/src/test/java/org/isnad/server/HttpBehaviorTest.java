package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.isnad.server.http.Limits;
import org.isnad.server.http.ServerSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What HTTP asks of a server, whatever the question.
class HttpBehaviorTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ARCHIVE = "/api/v1/archive";

  @TempDir static Path folder;

  @BeforeAll
  static void make() throws Exception {
    DemoServer.archive(folder);
  }

  @Test
  void anAnswerThatIsKnownIsNotSentAgain() throws Exception {
    try (DemoServer server = DemoServer.start(folder)) {
      HttpResponse<String> first = server.get(ARCHIVE);
      String tag = first.headers().firstValue("ETag").orElseThrow();
      HttpResponse<String> again = server.get(ARCHIVE, "If-None-Match", "\"other\", " + tag);
      assertThat(again.statusCode()).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(again.headers().firstValue("ETag")).contains(tag);
      assertThat(server.get(ARCHIVE, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void largeAnswersAreCompressedForThoseWhoCanReadThem() throws Exception {
    try (DemoServer server = DemoServer.start(folder);
        HttpClient client = HttpClient.newHttpClient()) {
      URI address = server.at("/api/v1/documents?format=jsonl");
      HttpResponse<byte[]> packed =
          client.send(
              HttpRequest.newBuilder(address).header("Accept-Encoding", "gzip").build(),
              HttpResponse.BodyHandlers.ofByteArray());
      assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
      String plain = server.get("/api/v1/documents?format=jsonl").body();
      try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
        assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(plain);
      }
      assertThat(packed.body().length)
          .isLessThan(plain.getBytes(StandardCharsets.UTF_8).length / 2);
    }
  }

  @Test
  void pagesLeadFromOneToTheNextAndHoldEverythingOnce() throws Exception {
    try (DemoServer server = DemoServer.start(folder)) {
      List<String> oneByOne = new ArrayList<>();
      String next = "/api/v1/statements?limit=7";
      int pages = 0;
      while (next != null) {
        HttpResponse<String> page = server.get(next);
        for (JsonNode item : JSON.readTree(page.body()).path("items")) {
          oneByOne.add(item.toString());
        }
        next = next(page);
        pages++;
      }
      List<String> atOnce = new ArrayList<>();
      for (String line : server.get("/api/v1/statements?format=jsonl").body().lines().toList()) {
        atOnce.add(JSON.readTree(line).toString());
      }
      assertThat(pages).isGreaterThan(3);
      assertThat(oneByOne).doesNotHaveDuplicates().isEqualTo(atOnce);
    }
  }

  private static String next(HttpResponse<String> page) {
    for (String link : page.headers().firstValue("Link").orElse("").split(", ", -1)) {
      if (link.endsWith("rel=\"next\"")) {
        return link.substring(1, link.indexOf('>'));
      }
    }
    return null;
  }

  @Test
  void aCursorOfAnotherQuestionIsRefused() throws Exception {
    try (DemoServer server = DemoServer.start(folder)) {
      JsonNode page = JSON.readTree(server.get("/api/v1/statements?limit=1").body());
      String cursor = page.path("next").asText();
      HttpResponse<String> answer = server.get("/api/v1/statements?act=deny&cursor=" + cursor);
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body()).contains("bad-parameter");
    }
  }

  @Test
  void everyAnswerTellsBrowsersToRunNothingStrange() throws Exception {
    try (DemoServer server = DemoServer.start(folder)) {
      for (String path : List.of(ARCHIVE, "/nothing", "/login")) {
        HttpResponse<String> answer = server.get(path);
        String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
      }
    }
  }

  @Test
  void anotherSiteMayAskOnlyWhenItIsNamed() throws Exception {
    String friend = "https://desk.example.org";
    ServerSettings open =
        new ServerSettings("127.0.0.1", 0, null, Set.of(friend), Limits.atThisMachine());
    try (DemoServer server = DemoServer.start(folder, open)) {
      HttpResponse<String> named = server.get(ARCHIVE, "Origin", friend);
      assertThat(named.headers().firstValue("Access-Control-Allow-Origin")).contains(friend);
      HttpResponse<String> other = server.get(ARCHIVE, "Origin", "https://other.example.org");
      assertThat(other.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }
  }

  @Test
  void whoAsksTooMuchIsToldWhenToComeAgain() throws Exception {
    ServerSettings slow = ServerSettings.atThisMachine(0).with(Limits.forUsers().withRate(0.5));
    try (DemoServer server = DemoServer.start(folder, slow)) {
      HttpResponse<String> answer = server.get(ARCHIVE);
      for (int i = 0; i < 5 && answer.statusCode() == 200; i++) {
        answer = server.get(ARCHIVE);
      }
      assertThat(answer.statusCode()).isEqualTo(429);
      assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 4L);
    }
  }

  @Test
  void headIsAnsweredAndWrongMethodsAreNamed() throws Exception {
    try (DemoServer server = DemoServer.start(folder)) {
      HttpResponse<String> head = server.send(server.request(ARCHIVE).HEAD());
      assertThat(head.statusCode()).isEqualTo(200);
      assertThat(head.headers().firstValue("ETag")).isPresent();
      HttpResponse<String> wrong = server.send(server.request(ARCHIVE).DELETE());
      assertThat(wrong.statusCode()).isEqualTo(405);
      assertThat(wrong.body()).contains("wrong-method");
      HttpResponse<String> format = server.get(ARCHIVE, "Accept", "image/png");
      assertThat(format.statusCode()).isEqualTo(406);
    }
  }

  @Test
  void healthAndMetricsTellHowItIs() throws Exception {
    try (DemoServer server = DemoServer.start(folder)) {
      assertThat(server.get("/health/live").body()).isEqualTo("{\"status\":\"up\"}");
      assertThat(server.get("/health/ready").statusCode()).isEqualTo(200);
      server.get(ARCHIVE);
      assertThat(server.get("/metrics").body())
          .contains(
              "isnad_http_requests_seconds_count{method=\"GET\",route=\"/api/v1/archive\",status=\"200\"}")
          .contains("jvm_memory_used_bytes");
    }
  }

  @Test
  void theAccessLogHoldsALineOfJsonForEveryRequest() throws Exception {
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    try (DemoServer server =
        DemoServer.start(folder, ServerSettings.atThisMachine(0), Clock.systemUTC(), null, log)) {
      server.get("/api/v1/statements?about=%0A%0D%22forged", "User-Agent", "a \"strange\" one");
    }
    List<String> lines = log.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines).hasSize(1);
    JsonNode line = JSON.readTree(lines.getFirst());
    assertThat(line.path("agent").asText()).isEqualTo("a \"strange\" one");
    assertThat(line.path("method").asText()).isEqualTo("GET");
    assertThat(line.path("user").asText()).isEqualTo("local");
  }
}
