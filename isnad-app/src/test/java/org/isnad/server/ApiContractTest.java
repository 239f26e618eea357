package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every route that `/openapi.json` tells of is asked, and every answer held to the schema that it promises.
class ApiContractTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /// What a route cannot do without.
  private static final Map<String, String> NEEDED =
      Map.of(
          "/api/v1/search", "?q=" + coded("النهر") + "&count=act&count=outlet&step=month",
          "/api/v1/suggestions", "?prefix=" + coded("ال"),
          "/api/v1/entities", "?name=" + coded("غولينكو"),
          "/api/v1/timeline", "?of=" + coded("غولينكو"),
          "/api/v1/comparisons", "?report=basin-wire&report=basin-wire-reprint.txt");

  @TempDir static Path folder;

  private static DemoServer server;
  private static JsonNode openApi;

  @BeforeAll
  static void start() throws Exception {
    server = DemoServer.start(DemoServer.archive(folder));
    openApi = JSON.readTree(server.get("/openapi.json").body());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String coded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  @Test
  void theDocumentIsOpenApi31AndEveryReferenceInItLeadsSomewhere() {
    assertThat(openApi.path("openapi").asText()).isEqualTo("3.1.0");
    assertThat(openApi.path("paths").size()).isGreaterThan(20);
    for (JsonNode reference : openApi.findValues("$ref")) {
      String pointer = reference.asText().substring(1);
      assertThat(openApi.at(pointer).isMissingNode()).as(pointer).isFalse();
    }
  }

  @Test
  void everyAnswerIsWhatTheDocumentPromises() throws Exception {
    Set<String> asked = new TreeSet<>();
    for (Map.Entry<String, JsonNode> entry : openApi.path("paths").properties()) {
      if (entry.getValue().has("get") && !entry.getKey().equals("/metrics")) {
        String target = target(entry.getKey());
        holds(target, entry.getValue().get("get"));
        asked.add(entry.getKey());
      }
    }
    assertThat(asked).hasSizeGreaterThan(20);
  }

  /// The path with an id in it that the archive knows, and with the parameters that it needs.
  private static String target(String path) throws Exception {
    String id =
        switch (path) {
          case "/api/v1/stories/{id}" -> first("/api/v1/relations?kind=story");
          case "/api/v1/entities/{id}" -> first("/api/v1/relations?kind=entity");
          case "/api/v1/series/{id}", "/api/v1/relations/{id}" ->
              first("/api/v1/relations?kind=series");
          case "/api/v1/ingest/{job}" -> job();
          default -> "basin-wire";
        };
    return path.replace("{job}", "{id}").replace("{id}", coded(id).replace("+", "%20"))
        + NEEDED.getOrDefault(path, "");
  }

  /// A job that refuses something, for there is no report in it.
  private static String job() throws Exception {
    HttpResponse<String> taken =
        server.post("/api/v1/ingest", "application/json", "{\"text\":\"nothing\"}");
    JsonNode operation = openApi.at("/paths/~1api~1v1~1ingest/post");
    valid("the job", operation.at("/responses/202/content/application~1json/schema"), taken.body());
    String id = JSON.readTree(taken.body()).path("id").asText();
    while (JSON.readTree(server.get("/api/v1/ingest/" + id).body()).at("/times/ended").isNull()) {
      Thread.sleep(50);
    }
    return id;
  }

  private static String first(String path) throws Exception {
    return JSON.readTree(server.get(path).body()).path("items").path(0).path("id").asText();
  }

  private static void holds(String target, JsonNode operation) throws Exception {
    JsonNode content = operation.at("/responses/200/content");
    HttpResponse<String> json = server.get(target);
    assertThat(json.statusCode()).as(target + ": " + json.body()).isEqualTo(200);
    valid(target, content.at("/application~1json/schema"), json.body());
    if (content.has("application/x-ndjson")) {
      lines(target, content.at("/application~1x-ndjson/schema"));
      table(target);
    }
  }

  private static void lines(String target, JsonNode schema) {
    HttpResponse<String> lines = server.get(target, "Accept", "application/x-ndjson");
    assertThat(lines.statusCode()).isEqualTo(200);
    assertThat(lines.headers().firstValue("Content-Type")).contains("application/x-ndjson");
    for (String line : lines.body().lines().toList()) {
      valid(target, schema, line);
    }
  }

  private static void table(String target) {
    HttpResponse<String> table =
        server.get(target + (target.contains("?") ? "&" : "?") + "format=csv");
    assertThat(table.statusCode()).isEqualTo(200);
    assertThat(table.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    List<Integer> widths = widths(table.body());
    assertThat(widths).isNotEmpty();
    assertThat(widths).as(target).allMatch(width -> width.equals(widths.getFirst()));
  }

  /// How many cells each line of RFC 4180 has.
  private static List<Integer> widths(String table) {
    List<Integer> widths = new ArrayList<>();
    int cells = 1;
    boolean quoted = false;
    for (int i = 0; i < table.length(); i++) {
      char c = table.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells++;
      } else if (c == '\n' && !quoted) {
        widths.add(cells);
        cells = 1;
      }
    }
    assertThat(quoted).isFalse();
    return widths;
  }

  @Test
  void anAnswerThatBreaksItsPromiseWouldBeSeen() {
    JsonNode archive = openApi.at("/components/schemas/ArchiveOverview");
    assertThat(problems(archive, "{}")).isNotEmpty();
    assertThat(problems(openApi.at("/components/schemas/isnad1.analysis"), "{\"id\": 1}"))
        .isNotEmpty();
  }

  private static void valid(String target, JsonNode schema, String answer) {
    assertThat(problems(schema, answer)).as(target).isEmpty();
  }

  private static List<?> problems(JsonNode schema, String answer) {
    ObjectNode whole = schema.deepCopy();
    whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    whole.set("components", openApi.get("components"));
    Schema check =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(whole);
    return check.validate(answer, InputFormat.JSON);
  }

  @Test
  void whatIsNotThereIsAProblemEverywhere() throws Exception {
    JsonNode problem = openApi.at("/components/schemas/Problem");
    for (Map.Entry<String, JsonNode> entry : openApi.path("paths").properties()) {
      if (entry.getKey().contains("{id}")) {
        HttpResponse<String> answer = server.get(entry.getKey().replace("{id}", "no-such-thing"));
        assertThat(answer.statusCode()).as(entry.getKey()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type"))
            .contains("application/problem+json");
        valid(entry.getKey(), problem, answer.body());
      }
    }
  }

  @Test
  void searchFindsWordsInReportsAndInWhatWasSaid() throws Exception {
    JsonNode reports =
        JSON.readTree(server.get("/api/v1/search?q=" + coded("النهر") + "&count=outlet").body());
    assertThat(reports.path("total").asInt()).isPositive();
    assertThat(reports.at("/items/0/passages/0/marks")).isNotEmpty();
    assertThat(reports.at("/about/counts/0/counts")).isNotEmpty();
    assertThat(reports.at("/about/histogram")).isEmpty();
    JsonNode byMonth =
        JSON.readTree(server.get("/api/v1/search?limit=1&step=month&q=" + coded("النهر")).body())
            .at("/about/histogram");
    assertThat(byMonth.findValuesAsText("value"))
        .isNotEmpty()
        .isSorted()
        .allMatch(month -> month.matches("\\d{4}-\\d{2}"));
    assertThat(byMonth.at("/0/count").asInt()).isPositive();
    JsonNode said =
        JSON.readTree(
            server.get("/api/v1/search?in=statements&q=" + coded("النهر") + "&limit=1").body());
    assertThat(said.at("/items/0/statement/statement/mode").asText()).isNotEmpty();
    HttpResponse<String> wrong = server.get("/api/v1/search?q=" + coded("(النهر"));
    assertThat(wrong.statusCode()).isIn(200, 400);
  }

  @Test
  void documentsAreTheVeryBytesOfTheRecord() throws Exception {
    String document = server.get("/api/v1/reports/basin-wire").body();
    assertThat(document).startsWith("{\"schema\":\"isnad/1\",\"id\":\"basin-wire\"");
    String all = server.get("/api/v1/documents?format=jsonl").body();
    assertThat(all.lines()).contains(document);
  }

  @Test
  void anIdWithASlashIsReachedWhenItIsEncoded() {
    HttpResponse<String> answer = server.get("/api/v1/reports/a%2Fb%23c");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("there is no report a/b#c");
  }
}
