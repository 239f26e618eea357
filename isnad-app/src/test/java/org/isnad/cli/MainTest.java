package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.OutputStream;
import org.isnad.cli.Command.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

  @Test
  void withoutACommandTheUsageIsShownAndNothingIsDone() {
    Ended ended = new Command().run();
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err())
        .contains("Usage: isnad")
        .contains("analyze", "explain", "demo", "fetch", "schema");
  }

  @Test
  void theVersionIsOneLine() {
    Ended ended = new Command().run("--version");
    assertThat(ended.code()).isZero();
    assertThat(ended.out()).startsWith("isnad ").hasLineCount(1);
    assertThat(ended.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"analyze", "explain", "demo", "fetch", "schema"})
  void everyCommandHasHelpWithExamples(String command) {
    Ended ended = new Command().run(command, "--help");
    assertThat(ended.code()).isZero();
    assertThat(ended.out())
        .contains("Usage: isnad " + command)
        .containsPattern("Examples?:\\R  isnad " + command);
    assertThat(ended.err()).isEmpty();
  }

  @Test
  void theHelpOfAllTellsTheExitCodes() {
    assertThat(new Command().run("--help").out())
        .contains("0 done")
        .contains("1 some inputs refused")
        .contains("2 wrong usage");
  }

  @Test
  void aMisspelledCommandIsTold() {
    Ended ended = new Command().run("analize", "x.txt");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("analize").contains("analyze").contains("Try: isnad --help");
  }

  @Test
  void aMisspelledOptionIsTold() {
    Ended ended = new Command().run("analyze", "--fromat", "jsonl");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("--fromat").contains("Try: isnad analyze --help");
  }

  @Test
  void theSchemaIsPrintedWhole() {
    Ended ended = new Command().run("schema");
    assertThat(ended.code()).isZero();
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ended.out(), InputFormat.JSON);
    assertThat(schema.validate("{}", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void aReaderThatHasSeenEnoughEndsItQuietly() {
    Ended ended = new Command().runInto(failing("Broken pipe"), "schema");
    assertThat(ended.code()).isZero();
    assertThat(ended.err()).isEmpty();
    assertThat(
            new Command()
                .reading("قال الوزير إن الماء يكفي.")
                .runInto(failing("Broken pipe"), "analyze", "-")
                .err())
        .isEmpty();
  }

  @Test
  void aDiskThatIsFullIsLoud() {
    Ended ended = new Command().runInto(failing("No space left on device"), "schema");
    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.err()).contains("No space left on device");
    assertThat(
            new Command()
                .reading("قال الوزير إن الماء يكفي.")
                .runInto(failing("No space left on device"), "analyze", "-")
                .code())
        .isEqualTo(3);
  }

  @Test
  void aFaultOfIsnadsOwnIsTakenForNothingElse() {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) {
            throw new IllegalStateException("not as it should be");
          }
        };
    Ended ended =
        new Command()
            .reading("قال الوزير إن الماء يكفي.")
            .runInto(broken, "analyze", "--format", "jsonl", "-");
    assertThat(ended.code()).isEqualTo(4);
    assertThat(ended.err())
        .contains("fault in Isnad")
        .contains("not as it should be")
        .contains("MainTest");
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
