package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.cli.Command.Ended;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the README shows of the program is what the program says. In its `console` blocks a line that begins with `$ ./isnad` is run, and what follows must
/// come out; `…` on a line of its own stands for what is left out.
class ReadmeTest {
  private static final String LEFT_OUT = "…";

  @TempDir private static Path folder;

  @BeforeAll
  static void fill() throws IOException {
    DemoReports.save(folder.resolve("reports"));
    assertThat(
            new Command()
                .run("ingest", folder.resolve("reports"), "--archive", folder.resolve("demo.isnad"))
                .code())
        .isZero();
  }

  /// A command and what it is told to say.
  record Shown(String command, List<String> lines) {
    @Override
    public String toString() {
      return command;
    }
  }

  static Stream<Shown> shown() throws IOException {
    List<Shown> all = new ArrayList<>();
    boolean inside = false;
    for (String line : Files.readAllLines(readme())) {
      if (line.startsWith("```")) {
        inside = line.equals("```console");
      } else if (inside && line.startsWith("$ ./isnad ")) {
        all.add(new Shown(line.substring("$ ./isnad ".length()), new ArrayList<>()));
      } else if (inside) {
        all.getLast().lines().add(line);
      }
    }
    assertThat(all).hasSizeGreaterThan(10);
    return all.stream();
  }

  private static Path readme() {
    Path module = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    return module.resolveSibling("README.md");
  }

  @ParameterizedTest
  @MethodSource("shown")
  void whatIsShownComesOut(Shown shown) {
    Object[] arguments =
        Stream.of(shown.command().split(" "))
            .map(word ->
                word.equals("demo.isnad") || word.equals("reports") ? folder.resolve(word) : word)
            .toArray();
    Ended ended = new Command().run(arguments);
    assertThat(ended.err()).isEmpty();
    String said = plain(ended.out().lines().toList());
    int at = 0;
    for (String part : parts(shown.lines())) {
      int found = said.indexOf(part, at);
      assertThat(found).as("in:%n%s%nis:%n%s", said, part).isNotNegative();
      at = found + part.length();
    }
    if (!shown.lines().contains(LEFT_OUT)) {
      assertThat(said.strip()).isEqualTo(plain(shown.lines()).strip());
    }
  }

  private static List<String> parts(List<String> lines) {
    List<String> parts = new ArrayList<>();
    List<String> part = new ArrayList<>();
    for (String line : lines) {
      if (line.equals(LEFT_OUT)) {
        parts.add(plain(part).strip());
        part.clear();
      } else {
        part.add(line);
      }
    }
    parts.add(plain(part).strip());
    return parts;
  }

  /// Without the marks of direction that nobody sees, and without spaces at the ends of lines.
  private static String plain(List<String> lines) {
    StringBuilder plain = new StringBuilder();
    for (String line : lines) {
      plain.append(line.replaceAll("[\u2066-\u2069]", "").stripTrailing()).append('\n');
    }
    return plain.toString();
  }
}
