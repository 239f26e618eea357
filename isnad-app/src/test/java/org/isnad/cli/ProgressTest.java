package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final byte[] REPORT =
      "قالت الوزيرة ليلى سالم إن القناة تكفي القرى كلها في هذا الصيف.".getBytes(UTF_8);
  private static final int LONG = 1600;

  @Test
  void workThatTakesLongerThanASecondIsShownOnATerminal() {
    assertThat(errorsOf(LONG, new Terminal(false, false, true, 80)))
        .contains("isnad")
        .contains("reports");
    assertThat(errorsOf(LONG, new Terminal(false, true, true, 80)))
        .contains("isnad")
        .contains("reports");
  }

  @Test
  void workThatIsDoneAtOnceIsNot() {
    assertThat(errorsOf(0, new Terminal(false, false, true, 80))).isEmpty();
  }

  @Test
  void whereErrorsGoToAFileThereIsNone() {
    assertThat(errorsOf(LONG, new Terminal(false, true, false, 80))).isEmpty();
  }

  private static String errorsOf(int millis, Terminal terminal) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            new Surroundings(slow(millis), new ByteArrayOutputStream(), err, Map.of(), terminal),
            "analyze",
            "-");
    assertThat(code).isZero();
    return err.toString(UTF_8);
  }

  /// A report that arrives after a while.
  private static InputStream slow(int millis) {
    return new ByteArrayInputStream(REPORT) {
      private boolean waited;

      @Override
      public synchronized int read(byte[] bytes, int offset, int length) {
        if (!waited) {
          waited = true;
          try {
            Thread.sleep(millis);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        }
        return super.read(bytes, offset, length);
      }

      @Override
      public synchronized byte[] readNBytes(int length) throws IOException {
        byte[] bytes = new byte[length];
        int read = Math.max(0, read(bytes, 0, length));
        return java.util.Arrays.copyOf(bytes, read);
      }
    };
  }
}
