package org.isnad.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// What is said, and with which code the process ends: the codes of the command line. Static and thread-safe.
final class Failures {
  static final int REFUSED = 1;
  static final int USAGE = 2;
  static final int STREAM = 3;
  static final int FAULT = 4;

  private Failures() {}

  /// The counters, a line each.
  static int tell(Counters counters, PrintWriter err) {
    err.println("isnad: " + counters.reports() + " reports");
    counters
        .refused()
        .forEach((code, count) -> err.println("isnad: refused: " + count + " " + code));
    return counters.refusals() == 0 ? 0 : REFUSED;
  }

  static int usage(ParameterException wrong, PrintWriter err) {
    err.println("isnad: " + wrong.getMessage());
    hint(wrong.getCommandLine(), err);
    return USAGE;
  }

  static int report(Exception failure, CommandLine command, PrintWriter err) {
    return switch (failure) {
      case UsageException wrong -> {
        err.println("isnad: " + wrong.getMessage());
        hint(command, err);
        yield USAGE;
      }
      case IOException broken -> stream(broken, err);
      case UncheckedIOException broken -> stream(broken, err);
      default -> {
        err.println("isnad: the job failed; what was there before is as it was.");
        failure.printStackTrace(err);
        yield FAULT;
      }
    };
  }

  private static int stream(Exception broken, PrintWriter err) {
    err.println("isnad: reading or writing failed; what was there before is as it was.");
    broken.printStackTrace(err);
    return STREAM;
  }

  private static void hint(CommandLine command, PrintWriter err) {
    err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
  }
}
