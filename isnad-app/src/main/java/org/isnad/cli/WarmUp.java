package org.isnad.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What the launcher runs after a build, to let the virtual machine note which classes the everyday commands need (its AOT caches). Reads one of the
/// demonstration's reports; with the argument `archive` it also makes an archive of all of them in a temporary folder, and asks it. Prints nothing.
final class WarmUp {
  private static final String REPORT = "/org/isnad/demo/basin-speech-delta.txt";

  private static final List<List<String>> LESSONS =
      List.of(
          List.of("--version"),
          List.of("--help"),
          List.of("analyze", "--help"),
          List.of("analyze", "--format", "pretty", "-"),
          List.of("analyze", "--format", "jsonl", "-"));

  /// What an archive is asked; `--archive` and its folder come behind.
  private static final List<List<String>> QUESTIONS =
      List.of(
          List.of("search", "الماء OR \"حوض النهر\" OR by:وزير", "--counts", "speaker,outlet"),
          List.of("search", "--statements", "--newest", "--format", "jsonl", "الماء"),
          List.of("statements", "--limit", "3"),
          List.of("who", "وزير"),
          List.of("stories"),
          List.of("sources"));

  private WarmUp() {}

  public static void main(String[] args) throws IOException {
    byte[] report = report();
    for (List<String> lesson : LESSONS) {
      learn(lesson, report);
    }
    if (args.length > 0) {
      Path folder = Files.createTempDirectory("isnad-");
      try {
        askAnArchive(folder);
      } finally {
        remove(folder);
      }
    }
  }

  private static void askAnArchive(Path folder) throws IOException {
    Path reports = folder.resolve("reports");
    DemoReports.save(reports);
    String archive = folder.resolve("archive").toString();
    learn(List.of("ingest", "--archive", archive, reports.toString()), new byte[0]);
    for (List<String> question : QUESTIONS) {
      List<String> lesson = new ArrayList<>(question);
      lesson.add("--archive");
      lesson.add(archive);
      learn(lesson, new byte[0]);
    }
  }

  private static void learn(List<String> lesson, byte[] in) {
    Surroundings surroundings =
        new Surroundings(
            new ByteArrayInputStream(in),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            Map.of(),
            Surroundings.ofProcess().terminal());
    int code = Main.run(surroundings, lesson.toArray(String[]::new));
    if (code != 0) {
      throw new IllegalStateException(lesson + " ended with " + code);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
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
