package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.isnad.server.DemoServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program with its own libraries alone: what only tests have on their class path would be missing where a user starts it.
class ProgramClassPathTest {
  private static final String ANSWERS = "Isnad answers at ";

  @TempDir Path folder;

  @BeforeEach
  void make() throws IOException {
    DemoServer.archive(folder);
  }

  private Process start(String... arguments) throws IOException {
    Path target = Path.of(System.getProperty("basedir", "."), "target");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-Dstdout.encoding=UTF-8",
            "-cp",
            target.resolve("classes")
                + File.pathSeparator
                + Files.readString(target.resolve("program.classpath")).strip(),
            "org.isnad.cli.Main");
    ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command));
    builder.command().addAll(List.of(arguments));
    return builder.redirectError(folder.resolve("err").toFile()).start();
  }

  private String err() {
    try {
      return Files.readString(folder.resolve("err"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void servesAnArchiveWithItsPagesAndItsTools() throws Exception {
    Process server = start("serve", "--archive", folder.toString(), "--port", "0");
    try (BufferedReader out = server.inputReader(StandardCharsets.UTF_8);
        HttpClient client = HttpClient.newHttpClient()) {
      String line = out.readLine();
      while (line != null && !line.startsWith(ANSWERS)) {
        line = out.readLine();
      }
      assertThat(line).as(this::err).isNotNull();
      URI address = URI.create(line.substring(ANSWERS.length()).strip());
      for (String path : List.of("/health/ready", "/ar", "/openapi.json", "/api/v1/reports")) {
        HttpResponse<String> answer =
            client.send(
                HttpRequest.newBuilder(address.resolve(path)).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
      }
    } finally {
      server.destroy();
      assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void keepsUsersPasswords() throws Exception {
    Process user = start("user", "add", "--archive", folder.toString(), "--role", "reader", "huda");
    user.outputWriter(StandardCharsets.UTF_8).append("a long enough password\n").close();
    assertThat(user.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(user.exitValue()).as(this::err).isZero();
  }
}
