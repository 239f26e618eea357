package org.isnad.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/// What the launcher runs once after a build, to let the virtual machine note which classes the everyday commands need
/// (its AOT cache). Reads one of the demonstration's reports and prints nothing.
final class WarmUp {
  private static final String REPORT = "/org/isnad/demo/basin-speech-delta.txt";

  private static final List<List<String>> LESSONS =
      List.of(
          List.of("--version"),
          List.of("--help"),
          List.of("analyze", "--help"),
          List.of("analyze", "--format", "pretty", "-"),
          List.of("analyze", "--format", "jsonl", "-"));

  private WarmUp() {}

  public static void main(String[] args) throws IOException {
    byte[] report = report();
    Terminal terminal = Surroundings.ofProcess().terminal();
    for (List<String> lesson : LESSONS) {
      Surroundings surroundings =
          new Surroundings(
              new ByteArrayInputStream(report),
              OutputStream.nullOutputStream(),
              OutputStream.nullOutputStream(),
              Map.of(),
              terminal);
      int code = Main.run(surroundings, lesson.toArray(String[]::new));
      if (code != 0) {
        throw new IllegalStateException(lesson + " ended with " + code);
      }
    }
  }

  private static byte[] report() throws IOException {
    try (InputStream in = WarmUp.class.getResourceAsStream(REPORT)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + REPORT);
      }
      return in.readAllBytes();
    }
  }
}
