package org.isnad.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Records as JSON, as schemas and as tables.
class JsonTest {
  enum Kind {
    ONE_THING
  }

  record Inner(@Nullable String words, Kind kind) {}

  record Outer(
      int count, double share, @Nullable Inner inner, List<Inner> more, Map<String, Long> by) {
    /// No component: must not be written.
    public String getNothing() {
      return "nothing";
    }

    public boolean isNothing() {
      return true;
    }
  }

  private static final Outer VALUE =
      new Outer(
          2,
          1e-7,
          new Inner("=1+1", Kind.ONE_THING),
          List.of(new Inner(null, Kind.ONE_THING)),
          Map.of("a", 1L));

  @Test
  void componentsAndNothingElseAreWritten() {
    assertThat(new String(Json.bytes(VALUE), StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"count\":2,\"share\":0.0000001,\"inner\":{\"words\":\"=1+1\",\"kind\":\"one-thing\"},"
                + "\"more\":[{\"words\":null,\"kind\":\"one-thing\"}],\"by\":{\"a\":1}}");
    assertThat(new String(Json.bytes(new Span(1, 3)), StandardCharsets.UTF_8))
        .isEqualTo("{\"start\":1,\"end\":3}");
  }

  @Test
  void theSchemaTellsWhatMayBeNull() {
    Schemas schemas = new Schemas();
    ObjectNode reference = schemas.of(Outer.class);
    assertThat(reference.path("$ref").asText()).isEqualTo("#/components/schemas/JsonTestOuter");
    JsonNode outer = schemas.components().path("JsonTestOuter");
    assertThat(outer.at("/properties/inner/anyOf/1/type").asText()).isEqualTo("null");
    assertThat(outer.at("/properties/by/additionalProperties/type").asText()).isEqualTo("integer");
    JsonNode inner = schemas.components().path("JsonTestInner");
    assertThat(inner.at("/properties/words/type").toString()).isEqualTo("[\"string\",\"null\"]");
    assertThat(inner.at("/properties/kind/enum").toString()).isEqualTo("[\"one-thing\"]");
  }

  @Test
  void tablesHaveAColumnForEveryMemberAndNoFormulas() {
    Schemas schemas = new Schemas();
    Csv csv = Csv.of(schemas.of(Outer.class), schemas.components());
    assertThat(csv.head()).isEqualTo("count,share,inner.words,inner.kind,more,by\r\n");
    assertThat(csv.line(Json.tree(VALUE)))
        .isEqualTo(
            "2,1.0E-7,'=1+1,one-thing,\"[{\"\"words\"\":null,\"\"kind\"\":\"\"one-thing\"\"}]\",\"{\"\"a\"\":1}\"\r\n");
  }
}
