package org.isnad.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireSchemaTest {
  private static final String SAMPLE =
      new String(AnalysisWriter.compact().bytes(SampleAnalysis.full()), StandardCharsets.UTF_8);

  @Test
  void theSchemaIsItselfValid() {
    var meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                com.networknt.schema.SchemaLocation.of(
                    "https://json-schema.org/draft/2020-12/schema"));
    assertThat(meta.validate(Wire.jsonSchema(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void anAnalysisOfEveryKindOfFindingIsValid() {
    assertThat(WireSchema.complaints(SAMPLE)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("relations")
  void everyKindOfRelationIsValid(String relation) {
    assertThat(WireSchema.complaints(relation)).isEmpty();
  }

  /// One relation of each kind a line.
  static List<String> relations() throws IOException {
    try (InputStream in = WireSchemaTest.class.getResourceAsStream("relations.jsonl")) {
      assertThat(in).isNotNull();
      List<String> lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
      assertThat(lines).hasSize(8);
      return lines;
    }
  }

  @ParameterizedTest
  @MethodSource("relations")
  void aRelationWithAMemberTooManyOrTooFewIsNot(String relation) {
    assertThat(WireSchema.complaints(relation.replaceFirst("^\\{", "{\"more\":1,"))).isNotEmpty();
    assertThat(WireSchema.complaints(relation.replaceFirst(",\"[a-z]+\":[^,]*,", ",")))
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"mode\":\"indirect\" -> \"mode\":\"INDIRECT\"",
        "\"type\":\"PER\" -> \"type\":\"per\"",
        "\"act\":\"assert\" -> \"act\":\"sing\"",
        "\"confidence\":0.75 -> \"confidence\":1.5",
        "\"id\":\"s2\" -> \"id\":\"2\"",
        "\"url\":\"https://river.example/1\", -> ",
        "\"basis\":\"given\" -> \"basis\":\"guess\"",
        "\"value\":28500000 -> \"value\":\"28500000\"",
        "\"place\":null, -> ",
        "\"code\":\"odd-mark\" -> \"code\":\"Odd mark\"",
        "\"schema\":\"isnad/1\" -> \"schema\":\"isnad/2\"",
        "\"language\":\"ar\" -> \"language\":\"ar\",\"more\":1",
      })
  void whatStraysFromTheFormatIsNot(String change) {
    String[] sides = change.split(" -> ", -1);
    assertThat(SAMPLE).contains(sides[0]);
    assertThat(WireSchema.complaints(SAMPLE.replace(sides[0], sides[1]))).isNotEmpty();
  }

  @Test
  void aSpanHasBothItsEndsOrNone() {
    String halved =
        SAMPLE.replaceFirst(
            "(\"name\":\"ليلى سالم\",\"kind\":\"named\",\"entity\":\"e1\")", "$1,\"start\":1");
    assertThat(halved).isNotEqualTo(SAMPLE);
    assertThat(WireSchema.complaints(halved)).isNotEmpty();
  }
}
