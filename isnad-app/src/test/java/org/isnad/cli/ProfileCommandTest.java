package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.cli.Command.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileCommandTest {
  private static final String PROMOTION = "حمل تطبيقنا الجديد لتصلك النشرة كل صباح على هاتفك.";

  @TempDir private Path folder;

  @Test
  void whatTheProfileCountedIsFurnitureInTheNextAnalysis() throws IOException {
    Path reports = reports();
    Path profile = folder.resolve("mada.profile");

    Ended counted = new Command().run("profile", "--out", profile, reports);
    assertThat(counted.code()).as(counted.err()).isZero();
    assertThat(Files.readString(profile))
        .contains("\"source\":\"المدى\"", "\"pages\":30", PROMOTION);

    Ended without = new Command().run("explain", reports);
    Ended with = new Command().run("explain", "--profile", profile, reports);
    assertThat(without.out()).doesNotContain("furniture");
    assertThat(with.out()).contains("furniture");
  }

  @Test
  void theProfileGoesToStandardOutputUnlessAFileIsNamed() throws IOException {
    Ended ended = new Command().run("profile", reports());

    assertThat(ended.code()).isZero();
    assertThat(ended.out()).startsWith("{\"schema\":\"isnad-profile/1\"}\n");
  }

  @Test
  void anInputThatCannotBeReadIsNamedAndTheRestCounted() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.jsonl"), "{\"text\": 7}\n");

    Ended ended = new Command().run("profile", broken, reports());

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err()).contains("broken.jsonl, record 1");
    assertThat(ended.out()).contains("\"pages\":30");
  }

  @Test
  void whatIsNoProfileIsWrongUsage() throws IOException {
    Path file = Files.writeString(folder.resolve("no.profile"), "{}\n");

    Ended ended = new Command().run("analyze", "--profile", file, reports());
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err())
        .contains("--profile: " + file + ": line 1: member \"schema\" is missing");

    Ended missing = new Command().run("analyze", "--profile", folder.resolve("none"), reports());
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).contains("there is no file");
  }

  private Path reports() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      lines
          .append("{\"id\":\"r")
          .append(i)
          .append(
              "\",\"outlet\":\"المدى\",\"title\":\"صيانة الطريق\",\"text\":\"أعلنت البلدية أن صيانة"
                  + " الطريق رقم ")
          .append(i)
          .append(" ستبدأ مطلع الأسبوع المقبل وتستمر شهرا كاملا.\\n")
          .append(PROMOTION)
          .append("\"}\n");
    }
    return Files.writeString(folder.resolve("reports.jsonl"), lines);
  }
}
