package org.isnad.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.relate.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RelationRoundTripTest {
  private static final RelationReader READER = RelationReader.create();
  private static final RelationWriter WRITER = RelationWriter.compact();

  static List<String> relations() throws IOException {
    return WireSchemaTest.relations();
  }

  private static Relation read(String line) throws WireException {
    return READER.read(line.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("relations")
  void everyKindIsWrittenAsItWasRead(String line) throws WireException {
    assertThat(new String(WRITER.bytes(read(line)), StandardCharsets.UTF_8)).isEqualTo(line);
  }

  @ParameterizedTest
  @MethodSource("relations")
  void whatIsWrittenIsReadBackTheSame(String line) throws WireException {
    Relation relation = read(line);
    assertThat(READER.read(WRITER.bytes(relation))).isEqualTo(relation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"kind\":\"rumor\"} | rumor",
        "{\"kind\":\"answer\",\"denial\":{\"report\":\"a\",\"start\":1,\"end\":2}} | denies",
        "{\"kind\":\"answer\",\"denial\":{\"report\":\"a\",\"start\":3,\"end\":2},\"denies\":null}"
            + " | /denial",
        "{\"kind\":\"utterance\",\"id\":\"U1\",\"speaker\":\"x\",\"statements\":[]} | told at least"
            + " twice",
        "{\"kind\":\"divergence\",\"utterance\":\"U\",\"reports\":[\"a\"],\"what\":\"date\",\"spans\":[]}"
            + " | two reports",
        "[] | no object",
      })
  void whatIsNoRelationIsRefusedWithItsPlace(String line, String told) {
    assertThatThrownBy(() -> read(line))
        .isInstanceOf(WireException.class)
        .hasMessageContaining(told);
  }

  @Test
  void membersOfALaterVersionArePassedOver() throws WireException {
    String line =
        "{\"kind\":\"answer\",\"more\":1,\"denial\":{\"report\":\"a\",\"start\":1,\"end\":2},"
            + "\"denies\":{\"report\":\"b\",\"start\":1,\"end\":2}}";
    assertThat(read(line)).isInstanceOf(Relation.OfAnswer.class);
  }
}
