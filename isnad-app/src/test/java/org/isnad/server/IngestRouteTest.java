package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.isnad.archive.ingest.WriteLock;
import org.isnad.archive.record.ArchiveFolder;
import org.isnad.server.http.Limits;
import org.isnad.server.http.Role;
import org.isnad.server.http.ServerSettings;
import org.isnad.server.user.Users;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reports that are handed over to a running server: taken in one job after the other, found at once, and what is refused is named.
class IngestRouteTest {
  private static final String PATH = "/api/v1/ingest";
  private static final String BOUNDARY = "----isnad-test";
  private static final String FORM = "multipart/form-data; boundary=" + BOUNDARY;
  private static final String JSON = "application/json";
  private static final String TEXT =
      "قالت وزيرة الموانئ هدى الصافي إن رصيف المنارة الجديد سيستقبل عشرين سفينة في الشهر.\n"
          + "وأضافت الوزيرة أن كلفة الرصيف بلغت 40 مليون دولار.";

  @TempDir static Path made;

  @TempDir Path folder;

  @BeforeAll
  static void make() throws Exception {
    DemoServer.archive(made);
  }

  @BeforeEach
  void copy() throws IOException {
    try (var files = Files.walk(made)) {
      for (Path file : files.toList()) {
        Path to = folder.resolve(made.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else {
          Files.copy(file, to);
        }
      }
    }
  }

  /// A form with files, as a browser sends it.
  private static final class Form {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Form file(String name, byte[] content) {
      return part("name=\"file\"; filename=\"" + name + "\"", content);
    }

    Form field(String name, String value) {
      return part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
    }

    private Form part(String disposition, byte[] content) {
      write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n");
      bytes.writeBytes(content);
      write("\r\n");
      return this;
    }

    private void write(String words) {
      bytes.writeBytes(words.getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() {
      write("--" + BOUNDARY + "--\r\n");
      return bytes.toByteArray();
    }
  }

  private static JsonNode json(HttpResponse<String> answer) throws IOException {
    return new ObjectMapper().readTree(answer.body());
  }

  /// The job when it has ended.
  private static JsonNode end(DemoServer server, HttpResponse<String> accepted) throws Exception {
    assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
    String at = accepted.headers().firstValue("Location").orElseThrow();
    for (int i = 0; i < 600; i++) {
      JsonNode job = json(server.get(at));
      if (!job.path("times").path("ended").isNull()) {
        return job;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("the job does not end: " + server.get(at).body());
  }

  private static String search(DemoServer server, String words) {
    return server
        .get("/api/v1/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
        .body();
  }

  @Test
  void filesAndATextAreTakenInFoundAtOnceAndWhatIsRefusedIsNamed() throws Exception {
    try (DemoServer server = DemoServer.start(folder)) {
      assertThat(search(server, "رصيف المنارة")).doesNotContain("pier-1");
      String lines =
          "{\"id\":\"pier-1\",\"published\":\"2024-05-02\",\"text\":\""
              + TEXT.replace("\n", "\\n")
              + "\"}\n{\"id\":\"broken\n";
      byte[] form =
          new Form()
              .file("C:\\desk\\pier.jsonl", lines.getBytes(StandardCharsets.UTF_8))
              .file("picture.bin", new byte[] {0, 1, 2, 3, 0, 0, 9})
              .field("text", "نفى مدير الميناء سالم الوردي أن يكون رصيف المنارة قد أغلق.\r\n")
              .field("title", "مدير الميناء ينفي الإغلاق")
              .field("published", "2024-05-03")
              .bytes();
      JsonNode job = end(server, server.post(PATH, FORM, form));
      assertThat(job.path("state").asText()).as(job.toString()).isEqualTo("done");
      assertThat(job.path("by").asText()).isEqualTo("local");
      assertThat(job.at("/result/counts/added").asInt()).isEqualTo(2);
      assertThat(job.at("/result/added").findValuesAsText("title"))
          .contains("مدير الميناء ينفي الإغلاق");
      assertThat(job.at("/result/refusals").findValuesAsText("file"))
          .contains("pier.jsonl", "picture.bin");
      assertThat(job.at("/result/refusals").findValuesAsText("code"))
          .containsExactlyInAnyOrder("bad-json", "binary");
      assertThat(search(server, "رصيف المنارة")).contains("pier-1");
      assertThat(json(server.get("/api/v1/archive")).path("related").asBoolean()).isTrue();
      assertThat(server.get("/api/v1/audit").body()).contains("ingest-done").contains("pier.jsonl");

      JsonNode again = end(server, server.post(PATH, FORM, form));
      assertThat(again.at("/result/counts/added").asInt()).isZero();
      assertThat(again.at("/result/counts/known").asInt()).isEqualTo(2);
      assertThat(json(server.get(PATH)).path("items").size()).isEqualTo(2);
    }
  }

  @Test
  void aLongTextIsPastedWhole() throws Exception {
    try (DemoServer server = DemoServer.start(folder)) {
      String text = (TEXT + "\n").repeat(1_000);
      byte[] form = new Form().field("text", text).field("id", "long").bytes();
      JsonNode job = end(server, server.post(PATH, FORM, form));
      assertThat(job.at("/result/counts/added").asInt()).as(job.toString()).isEqualTo(1);
      JsonNode report = json(server.get("/api/v1/reports/long"));
      assertThat(report.path("text").asText()).isEqualTo(text.strip());
    }
  }

  @Test
  void aProgramHandsAReportOverAsJson() throws Exception {
    try (DemoServer server = DemoServer.start(folder)) {
      String body =
          new ObjectMapper()
              .createObjectNode()
              .put("text", TEXT)
              .put("id", "pier-json")
              .put("outlet", "المنارة اليوم")
              .put("url", "https://example.org/pier")
              .put("published", "2024-05-02")
              .toString();
      end(server, server.post(PATH, JSON, body));
      assertThat(server.get("/api/v1/reports/pier-json").body()).contains("المنارة اليوم");
      assertThat(server.post(PATH, JSON, "{}").statusCode()).isEqualTo(400);
      assertThat(server.post(PATH, FORM, new Form().field("text", " ").bytes()).statusCode())
          .isEqualTo(400);
      assertThat(server.post(PATH, "text/plain", TEXT).statusCode()).isEqualTo(415);
      assertThat(server.post(PATH, FORM, "no form at all").statusCode()).isEqualTo(400);
      assertThat(server.get(PATH + "/0123456789abcdef").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void aPageIsFetchedPolitelyAndNeverFromAPrivateAddressUnlessItIsAllowed() throws Exception {
    HttpServer site =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] page =
        ("<!DOCTYPE html><html lang=ar><head><meta charset=utf-8><title>رصيف المنارة</title></head>"
                + "<body><article><h1>رصيف المنارة</h1><p>"
                + TEXT.replace("\n", "</p><p>")
                + "</p></article></body></html>")
            .getBytes(StandardCharsets.UTF_8);
    site.createContext(
        "/",
        exchange -> {
          boolean robots = exchange.getRequestURI().getPath().equals("/robots.txt");
          exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(robots ? 404 : 200, robots ? -1 : page.length);
          if (!robots) {
            exchange.getResponseBody().write(page);
          }
          exchange.close();
        });
    site.start();
    String url = "http://127.0.0.1:" + site.getAddress().getPort() + "/pier";
    try {
      try (DemoServer server = DemoServer.start(folder)) {
        JsonNode job = end(server, server.post(PATH, JSON, "{\"url\":\"" + url + "\"}"));
        assertThat(job.path("state").asText()).isEqualTo("done");
        assertThat(job.at("/result/refusals").findValuesAsText("code"))
            .containsExactly("private-address");
        assertThat(job.at("/result/counts/added").asInt()).isZero();
      }
      try (DemoServer server = DemoServer.startFetchingFromHere(folder)) {
        JsonNode job =
            end(
                server,
                server.post(
                    PATH, FORM, new Form().field("fetch", url + "\n\nftp://x.example\n").bytes()));
        assertThat(job.at("/result/fetched").asInt()).as(job.toString()).isEqualTo(1);
        assertThat(job.at("/result/counts/added").asInt()).isEqualTo(1);
        assertThat(job.at("/result/refusals").findValuesAsText("code"))
            .containsExactly("bad-scheme");
        assertThat(search(server, "رصيف المنارة")).contains(url);
      }
    } finally {
      site.stop(0);
    }
  }

  @Test
  void anotherProcessThatWritesIsWaitedForAndToldOf() throws Exception {
    try (DemoServer server = DemoServer.start(folder)) {
      HttpResponse<String> first;
      try (WriteLock held =
          WriteLock.take(
              ArchiveFolder.of(folder),
              new WriteLock.Asking("isnad ingest", false, who -> {}, Clock.systemUTC()))) {
        assertThat(held).isNotNull();
        first = server.post(PATH, FORM, new Form().field("text", TEXT).bytes());
        String at = first.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> second =
            server.post(PATH, FORM, new Form().field("text", TEXT + "\nقال نعم.").bytes());
        assertThat(json(second).path("state").asText()).isEqualTo("waiting");
        while (!json(server.get(at)).path("step").asText().equals("lock")) {
          Thread.sleep(50);
        }
        assertThat(json(server.get(at)).path("state").asText()).isEqualTo("running");
      }
      assertThat(end(server, first).path("state").asText()).isEqualTo("done");
    }
  }

  @Test
  void moreThanTheServerTakesIsRefusedAndTheServerGoesOn() throws Exception {
    ServerSettings small =
        ServerSettings.atThisMachine(0).with(Limits.atThisMachine().withUploadBytes(100_000));
    try (DemoServer server = DemoServer.start(folder, small)) {
      byte[] form = new Form().file("large.txt", new byte[200_000]).bytes();
      HttpResponse<String> told = server.post(PATH, FORM, form);
      assertThat(told.statusCode()).as(told.body()).isEqualTo(413);
      HttpResponse<String> untold =
          server.send(
              server
                  .request(PATH)
                  .header("Content-Type", FORM)
                  .POST(
                      HttpRequest.BodyPublishers.ofInputStream(
                          () -> new java.io.ByteArrayInputStream(form))));
      assertThat(untold.statusCode()).as(untold.body()).isEqualTo(413);
      assertThat(server.get("/api/v1/archive").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void editorsHandReportsOverAndReadersDoNot() throws Exception {
    String reader;
    String editor;
    try (Users users = Users.open(folder, Clock.systemUTC())) {
      users.add("reem", Role.READER, null, "test");
      users.add("edith", Role.EDITOR, null, "test");
      reader = users.addKey("reem", "", "test");
      editor = users.addKey("edith", "", "test");
    }
    try (DemoServer server = DemoServer.start(folder)) {
      byte[] form = new Form().field("text", TEXT).bytes();
      assertThat(server.post(PATH, FORM, form).statusCode()).isEqualTo(401);
      assertThat(server.post(PATH, FORM, form, "Authorization", "Bearer " + reader).statusCode())
          .isEqualTo(403);
      assertThat(server.get("/ar/ingest", "Authorization", "Bearer " + reader).statusCode())
          .isEqualTo(403);
      assertThat(server.get("/ar", "Authorization", "Bearer " + reader).body())
          .doesNotContain("/ar/ingest");
      HttpResponse<String> taken =
          server.post(PATH, FORM, form, "Authorization", "Bearer " + editor);
      assertThat(taken.statusCode()).isEqualTo(202);
      assertThat(json(taken).path("by").asText()).isEqualTo("edith");
      assertThat(server.get("/ar", "Authorization", "Bearer " + editor).body())
          .contains("/ar/ingest");
    }
  }

  @Test
  void theFormOfAForeignPageOrWithoutItsSessionsTokenIsRefused() throws Exception {
    try (Users users = Users.open(folder, Clock.systemUTC())) {
      users.add("edith", Role.EDITOR, "a long enough password", "test");
    }
    try (DemoServer server = DemoServer.start(folder)) {
      HttpResponse<String> login =
          server.post(
              "/login",
              "application/x-www-form-urlencoded",
              "name=edith&password=a+long+enough+password");
      String cookie = login.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
      String token = json(server.get("/api/v1/me", "Cookie", cookie)).path("csrf").asText();
      assertThat(server.get("/ar/ingest", "Cookie", cookie).body()).contains(token);
      byte[] without = new Form().field("text", TEXT).bytes();
      assertThat(server.post("/ar/ingest", FORM, without, "Cookie", cookie).statusCode())
          .isEqualTo(403);
      byte[] with = new Form().field("csrf", token).field("text", TEXT).bytes();
      assertThat(
              server
                  .post(
                      "/ar/ingest", FORM, with, "Cookie", cookie, "Origin", "https://evil.example")
                  .statusCode())
          .isEqualTo(403);
      HttpResponse<String> taken = server.post("/ar/ingest", FORM, with, "Cookie", cookie);
      assertThat(taken.statusCode()).as(taken.body()).isEqualTo(303);
      String job = taken.headers().firstValue("Location").orElseThrow();
      assertThat(job).startsWith("/ar/ingest/");
      HttpResponse<String> page = server.get(job, "Cookie", cookie);
      assertThat(page.statusCode()).isEqualTo(200);
    }
  }
}
