package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The command line as a process of its own, from the class path of the tests.
record IsnadProcess(Process process, Path err) {
  private static final long PATIENCE_SECONDS = 120;

  /// Starts it.
  ///
  /// @param folder for what it writes to its standard streams
  static IsnadProcess start(Path folder, Object... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    Path err = Files.createTempFile(folder, "err", ".txt");
    return new IsnadProcess(
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(err.toFile())
            .start(),
        err);
  }

  /// Ends it at once, as a power cut or the system's own killer would: SIGKILL. It may have ended by itself.
  ///
  /// @return whether it was still at work
  boolean killAfter(long millis) throws InterruptedException {
    boolean ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
    process.destroyForcibly();
    process.waitFor();
    return !ended;
  }

  Ended end() throws InterruptedException, IOException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError(
          "still at work after " + PATIENCE_SECONDS + " s: " + Files.readString(err));
    }
    return new Ended(process.exitValue(), Files.readString(err));
  }

  record Ended(int code, String err) {}
}
