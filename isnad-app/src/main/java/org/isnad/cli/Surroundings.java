package org.isnad.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/// All that a command has around it; the process's own, or a test's.
///
/// @param environment variables, of which NO_COLOR, TERM and COLUMNS are looked at
record Surroundings(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> environment,
    Terminal terminal) {
  Surroundings {
    environment = Map.copyOf(environment);
  }

  static Surroundings ofProcess() {
    Map<String, String> environment = System.getenv();
    return new Surroundings(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        environment,
        Terminal.ofProcess(environment));
  }

  /// Whether standard output may be colored: it is a terminal that can, and the user does not object (https://no-color.org).
  boolean colors() {
    return terminal.out()
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }
}
