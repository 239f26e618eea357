package org.isnad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.isnad.archive.ingest.ArchiveInUseException;
import org.isnad.archive.record.ArchiveException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What is said, and with which code the process ends, when a command cannot go on.
final class Failures {
  static final int REFUSED = 1;
  static final int USAGE = 2;
  static final int STREAM = 3;
  static final int FAULT = 4;
  static final int IN_USE = 5;

  private Failures() {}

  /// Arguments that are wrong: what, what was perhaps meant, and where help is.
  static int usage(ParameterException wrong, PrintWriter err) {
    CommandLine command = wrong.getCommandLine();
    if (command.getParent() == null
        && command.getParseResult() != null
        && command.getParseResult().originalArgs().isEmpty()) {
      command.usage(err);
      return USAGE;
    }
    err.println("isnad: " + wrong.getMessage());
    UnmatchedArgumentException.printSuggestions(wrong, err);
    hint(command, err);
    return USAGE;
  }

  /// A command that broke off.
  static int report(Exception failure, CommandLine command, PrintWriter err) {
    return switch (failure) {
      // Whoever read us has seen enough (`| head`).
      case OutputClosedException closed -> 0;
      case UsageException wrong -> {
        err.println("isnad: " + wrong.getMessage());
        hint(command, err);
        yield USAGE;
      }
      case ArchiveInUseException held -> {
        err.println("isnad: " + held.getMessage());
        yield IN_USE;
      }
      case ArchiveException broken -> {
        err.println("isnad: " + broken.getMessage());
        yield STREAM;
      }
      case IOException broken -> stream(broken, err);
      case UncheckedIOException broken ->
          broken.getCause() instanceof OutputClosedException ? 0 : stream(broken, err);
      default -> {
        err.println("isnad: this is a fault in Isnad; please report it with what follows.");
        failure.printStackTrace(err);
        yield FAULT;
      }
    };
  }

  private static int stream(Exception broken, PrintWriter err) {
    err.println(
        "isnad: reading or writing failed, what is not written is missing: " + broken.getMessage());
    broken.printStackTrace(err);
    return STREAM;
  }

  private static void hint(CommandLine command, PrintWriter err) {
    err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
  }
}
