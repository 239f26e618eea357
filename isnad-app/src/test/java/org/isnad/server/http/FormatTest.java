package org.isnad.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormatTest {
  @Test
  void whatIsAskedForFirstIsGiven() {
    assertThat(Format.accepted(null)).isEqualTo(Format.JSON);
    assertThat(Format.accepted("*/*")).isEqualTo(Format.JSON);
    assertThat(Format.accepted("text/csv")).isEqualTo(Format.CSV);
    assertThat(Format.accepted("application/json;q=0.5, application/x-ndjson"))
        .isEqualTo(Format.JSONL);
    assertThat(Format.accepted("image/png")).isNull();
    assertThat(Format.accepted("text/csv;q=nonsense")).isNull();
  }
}
