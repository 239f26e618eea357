package org.isnad.server.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpClientTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.isnad.server.DemoServer;
import org.isnad.wire.AnalysisReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The tools as the official client sees them, over HTTP and over the streams of a process.
class McpTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

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

  private interface Asking {
    void ask(McpSyncClient client) throws Exception;
  }

  private static void over(McpClientTransport transport, Asking asking) throws Exception {
    McpSyncClient client =
        McpClient.sync(transport).requestTimeout(PATIENCE).initializationTimeout(PATIENCE).build();
    try {
      client.initialize();
      asking.ask(client);
    } finally {
      client.closeGracefully();
    }
  }

  private static McpClientTransport http() {
    return HttpClientStreamableHttpTransport.builder(server.at("/").toString())
        .endpoint("/mcp")
        .build();
  }

  private static McpClientTransport process() {
    ServerParameters command =
        ServerParameters.builder(Path.of(System.getProperty("java.home"), "bin", "java").toString())
            .args(
                "--enable-native-access=ALL-UNNAMED",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                "org.isnad.cli.Main",
                "mcp",
                "--archive",
                folder.toString())
            .build();
    StdioClientTransport transport = new StdioClientTransport(command, McpJsonDefaults.getMapper());
    transport.setStdErrorHandler(ignored -> {});
    return transport;
  }

  private static JsonNode call(McpSyncClient client, String tool, Map<String, Object> arguments) {
    CallToolResult result = client.callTool(new CallToolRequest(tool, arguments));
    assertThat(result.isError()).as(result.toString()).isNotEqualTo(true);
    return JSON.valueToTree(result.structuredContent());
  }

  /// The words that an answer cites are those that stand there.
  private static void cited(JsonNode citation) throws Exception {
    String report = citation.path("report").asText();
    String document =
        server.get("/api/v1/reports/" + report.replace("#", "%23").replace("/", "%2F")).body();
    String text =
        AnalysisReader.create().read(document.getBytes(StandardCharsets.UTF_8)).article().text();
    assertThat(text.substring(citation.path("start").asInt(), citation.path("end").asInt()))
        .isEqualTo(citation.path("words").asText());
  }

  private static void allCited(JsonNode answer) throws Exception {
    int seen = 0;
    for (JsonNode place : answer.findParents("report")) {
      if (place.has("words")) {
        cited(place);
        seen++;
      }
    }
    assertThat(seen).isPositive();
  }

  private static void asksEverything(McpSyncClient client) throws Exception {
    assertThat(client.getServerInfo().name()).isEqualTo("isnad");
    assertThat(client.listTools().tools())
        .extracting(tool -> tool.name())
        .containsExactlyInAnyOrder("search", "statements", "compare", "show");

    JsonNode found = call(client, "search", Map.of("query", "النهر", "limit", 2));
    assertThat(found.path("hits")).isNotEmpty();
    allCited(found.path("hits").path(0).path("passages"));
    allCited(call(client, "search", Map.of("query", "النهر", "in", "statements")));

    JsonNode said = call(client, "statements", Map.of("by", "غولينكو", "limit", 3));
    assertThat(said.path("statements")).hasSize(3);
    allCited(said);
    JsonNode more =
        call(
            client,
            "statements",
            Map.of("by", "غولينكو", "limit", 3, "cursor", said.path("next").asText()));
    assertThat(more.path("statements").path(0)).isNotEqualTo(said.path("statements").path(0));

    JsonNode compared =
        call(client, "compare", Map.of("reports", List.of("basin-wire", "basin-wire-reprint.txt")));
    assertThat(compared.path("shared")).isNotEmpty();
    allCited(compared);

    JsonNode shown = call(client, "show", Map.of("report", "basin-wire"));
    assertThat(shown.path("length").asInt()).isEqualTo(shown.path("text").asText().length());
    allCited(shown);
  }

  @Test
  void overHttpEveryToolAnswersWithItsPlaces() throws Exception {
    over(http(), McpTest::asksEverything);
  }

  @Test
  void overTheStreamsOfAProcessToo() throws Exception {
    over(process(), McpTest::asksEverything);
  }

  @Test
  void whatCannotBeAnsweredIsSaidToTheOneWhoAsks() throws Exception {
    over(
        http(),
        client -> {
          for (CallToolRequest wrong :
              List.of(
                  new CallToolRequest("show", Map.of("report", "no-such-report")),
                  new CallToolRequest("compare", Map.of("reports", List.of("basin-wire", "none"))),
                  new CallToolRequest("statements", Map.of("cursor", "zzz")),
                  new CallToolRequest("statements", Map.of("from", "yesterday")))) {
            CallToolResult result = client.callTool(wrong);
            assertThat(result.isError()).as(wrong.toString()).isTrue();
            assertThat(((TextContent) result.content().getFirst()).text()).isNotBlank();
          }
        });
  }

  @Test
  void aMessageThatIsNoneIsRefusedAndTheServerGoesOn() {
    assertThat(
            server
                .post(
                    "/mcp",
                    "application/json",
                    "{",
                    "Accept",
                    "application/json, text/event-stream")
                .statusCode())
        .isEqualTo(400);
    assertThat(
            server
                .post(
                    "/mcp",
                    "application/json",
                    new byte[5 << 20],
                    "Accept",
                    "application/json, text/event-stream")
                .statusCode())
        .isEqualTo(413);
    assertThat(server.get("/mcp").statusCode()).isEqualTo(405);
    assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
  }
}
