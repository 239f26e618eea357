package org.isnad.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A recognizer's specifications are run, and every difference has a reason.
class RecognizersBenchTest {
  @TempDir Path folder;

  @Test
  void aNumberThatIsReadAsExpectedAgrees() throws IOException {
    RecognizerRun run = number("اشترى ثلاثة آلاف كتاب", "ثلاثة آلاف", "3000");
    assertThat(run.agreed()).isTrue();
  }

  @Test
  void aDifferenceIsExplainedByTheFirstReasonThatApplies() throws IOException {
    RecognizerRun run = number("عنده ثلاث دزينات", "ثلاث دزينات", "36");
    assertThat(run.agreed()).isFalse();
    assertThat(RecognizerReason.load().stream().filter(reason -> reason.explains(run)))
        .first()
        .extracting(RecognizerReason::name)
        .isEqualTo("dozen");
  }

  @Test
  void whatTheReferenceDoesNotSupportIsLeftOut() throws IOException {
    Path file = folder.resolve("NumberModel.json");
    Files.writeString(
        file, "[{\"Input\": \"خمسة\", \"NotSupported\": \"dotnet, java\", \"Results\": []}]");
    assertThat(RecognizerSpec.read(file)).isEmpty();
  }

  @Test
  void theReportCountsWhatAgreesAndWhatIsUnexplained() throws IOException {
    String report =
        RecognizersBench.report(
            List.of(number("خمسة كتب", "خمسة", "5"), number("سبعة كتب", "سبعة", "8")),
            RecognizerReason.load());
    assertThat(report).contains("| NumberModel | 1 | 2 |").contains("| unexplained | | 1 | |");
  }

  private RecognizerRun number(String input, String text, String value) throws IOException {
    Path file = folder.resolve("NumberModel.json");
    Files.writeString(
        file,
        "[{\"Input\": \""
            + input
            + "\", \"Results\": [{\"Text\": \""
            + text
            + "\", \"TypeName\": \"number\", \"Resolution\": {\"value\": \""
            + value
            + "\"}}]}]");
    return RecognizerRun.of(RecognizerSpec.read(file).getFirst(), new RecognizerAnswers());
  }
}
