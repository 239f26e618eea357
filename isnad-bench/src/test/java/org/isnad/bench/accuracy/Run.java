package org.isnad.bench.accuracy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// One run of the command, and the small gold that the tests bring along: three invented reports with their gold (and one without), the
/// analyses of two of them, and older analyses of one.
record Run(int code, String out, String err) {

  static Run of(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            List.of(arguments).stream().map(Object::toString).toList(),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  static Path gold() {
    return resource("gold");
  }

  static Path analyses() {
    return resource("analyses.jsonl");
  }

  static Path older() {
    return resource("older.jsonl");
  }

  static FolderScore score() {
    return score(analyses());
  }

  static FolderScore score(Path analyses) {
    try {
      Map<String, Answer> answers = AnswerReader.read(analyses);
      return FolderScore.of("gold", GoldReader.read(gold()), answers);
    } catch (GoldException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A copy of the gold that a test may break.
  static Path copyOfGold(Path folder) throws IOException {
    for (String name : List.of("docs.jsonl", "bridge.json", "meeting.json", "road.json")) {
      try (InputStream in = Files.newInputStream(gold().resolve(name))) {
        Files.copy(in, folder.resolve(name));
      }
    }
    return folder;
  }

  private static Path resource(String name) {
    try {
      return Path.of(Run.class.getResource(name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
