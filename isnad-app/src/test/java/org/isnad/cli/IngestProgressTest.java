package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.isnad.source.Refusal;
import org.junit.jupiter.api.Test;

class IngestProgressTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private IngestProgress progress(boolean terminal, boolean machine) {
    return new IngestProgress(
        new Surroundings(
            InputStream.nullInputStream(),
            new ByteArrayOutputStream(),
            err,
            Map.of(),
            new Terminal(false, false, terminal, 120)),
        machine,
        OptionalLong.of(4 << 20));
  }

  private String told() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aTerminalSeesBytesReportsSpeedAndWhatWasRefused() throws Exception {
    try (IngestProgress progress = progress(true, false)) {
      progress.read(1 << 20);
      progress.refused(new Refusal("a.jsonl", 2L, 10L, "bad-json", "It is broken."));
      TimeUnit.MILLISECONDS.sleep(1_100);
      progress.taken(1_234);
      for (int tenths = 0; tenths < 200 && !told().contains("refused bad-json"); tenths++) {
        TimeUnit.MILLISECONDS.sleep(100);
      }

      assertThat(told())
          .contains("not read: a.jsonl, record 2", "25%", "1/4 MiB", "1,234 reports", "/s")
          .contains("refused bad-json 1");
    }
  }

  @Test
  void whatEndsWithinASecondShowsNone() {
    try (IngestProgress progress = progress(true, false)) {
      progress.read(1 << 20);
      progress.taken(12);
    }
    assertThat(told()).isEmpty();
  }

  @Test
  void aProgramIsToldRefusalsAlone() throws IOException, InterruptedException {
    try (IngestProgress progress = progress(true, true)) {
      TimeUnit.MILLISECONDS.sleep(1_100);
      progress.taken(12);
      progress.refused(new Refusal("a.jsonl", 2L, 10L, "bad-json", "It is broken."));
      progress.relating();
    }
    assertThat(told()).startsWith("{").hasLineCount(1);
  }
}
