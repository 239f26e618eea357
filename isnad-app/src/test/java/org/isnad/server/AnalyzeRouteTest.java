package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.isnad.Isnad;
import org.isnad.wire.AnalysisReader;
import org.isnad.wire.AnalysisWriter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `POST /api/v1/analyze`.
class AnalyzeRouteTest {
  private static final String PATH = "/api/v1/analyze";
  private static final String SENTENCE = "قالت الوزيرة ليلى سالم، أمس، إن القناة تكفي القرى كلها.";
  private static final ObjectMapper JSON = new ObjectMapper();

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

  @Test
  void textGivesTheDocumentThatTheLibraryGives() throws Exception {
    HttpResponse<String> answer = server.post(PATH, "text/plain; charset=utf-8", SENTENCE);
    assertThat(answer.statusCode()).isEqualTo(200);
    byte[] expected = AnalysisWriter.compact().bytes(Isnad.create().analyze(SENTENCE));
    assertThat(answer.body()).isEqualTo(new String(expected, StandardCharsets.UTF_8));
    assertThat(
            AnalysisReader.create()
                .read(answer.body().getBytes(StandardCharsets.UTF_8))
                .statements())
        .hasSize(1);
  }

  @Test
  void whatIsKnownOfAReportSettlesItsDays() throws Exception {
    String body =
        JSON.createObjectNode()
            .put("text", SENTENCE)
            .put("id", "n1")
            .put("outlet", "المرسى")
            .put("url", "https://example.org/n1")
            .put("published", "2023-05-18T10:00:00+03:00")
            .toString();
    JsonNode answer = JSON.readTree(server.post(PATH, "application/json", body).body());
    assertThat(answer.path("id").asText()).isEqualTo("n1");
    assertThat(answer.at("/source/outlet").asText()).isEqualTo("المرسى");
    assertThat(answer.at("/date/basis").asText()).isEqualTo("given");
    assertThat(answer.at("/statements/0/when/value").asText()).isEqualTo("2023-05-17");
  }

  @Test
  void aPageMayBeInAnOldCharset() throws Exception {
    String page =
        "<html><head><meta charset=windows-1256><title>خبر</title></head><body><p>"
            + SENTENCE
            + "</p></body></html>";
    HttpResponse<String> answer =
        server.post(
            PATH + "?published=2023-05-18",
            "text/html",
            page.getBytes(Charset.forName("windows-1256")));
    JsonNode document = JSON.readTree(answer.body());
    assertThat(document.path("text").asText()).contains(SENTENCE);
    assertThat(document.at("/statements/0/speakers/0/name").asText()).isEqualTo("ليلى سالم");
  }

  @Test
  void aTextThatIsNoArabicReportSaysWhy() throws Exception {
    JsonNode document =
        JSON.readTree(
            server.post(PATH, "text/plain", "Only English words stand here, all of them.").body());
    assertThat(document.path("statements")).isEmpty();
    assertThat(document.at("/problems/0/code").asText()).isEqualTo("language");
  }
}
