package org.isnad.cli;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Scanner;
import java.util.concurrent.TimeUnit;

/// Which standard streams are a terminal, and how wide it is.
///
/// @param columns of the terminal; what is sent elsewhere is laid out to this width too
record Terminal(boolean in, boolean out, boolean err, int columns) {
  private static final int DEFAULT_COLUMNS = 80;
  private static final int PATIENCE_SECONDS = 1;

  static Terminal ofProcess(Map<String, String> environment) {
    boolean out = isTerminal(1);
    return new Terminal(isTerminal(0), out, isTerminal(2), columns(environment, out));
  }

  /// Java tells only whether input and output together are a terminal; Linux tells of each.
  private static boolean isTerminal(int descriptor) {
    Path link = Path.of("/proc/self/fd", Integer.toString(descriptor));
    if (!Files.exists(Path.of("/proc/self/fd"))) {
      Console console = System.console();
      return console != null && console.isTerminal();
    }
    try {
      String target = Files.readSymbolicLink(link).toString();
      return target.startsWith("/dev/pts/")
          || target.startsWith("/dev/tty")
          || target.equals("/dev/console");
    } catch (IOException e) {
      // A stream that the caller has closed.
      return false;
    }
  }

  private static int columns(Map<String, String> environment, boolean terminal) {
    int told = number(environment.getOrDefault("COLUMNS", ""));
    if (told > 0) {
      return told;
    }
    int asked = terminal ? asked() : 0;
    return asked > 0 ? asked : DEFAULT_COLUMNS;
  }

  /// Asks stty, which every POSIX system has; 0 where there is none.
  private static int asked() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(new File("/dev/tty"))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      try (Scanner size = new Scanner(stty.getInputStream(), StandardCharsets.US_ASCII)) {
        int columns =
            size.hasNext() && size.next() != null && size.hasNext() ? number(size.next()) : 0;
        return stty.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) ? columns : 0;
      } finally {
        stty.destroy();
      }
    } catch (IOException e) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  private static int number(String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
