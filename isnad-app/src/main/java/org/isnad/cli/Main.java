package org.isnad.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The entry to every command; the one place that ends the process.
@Command(
    name = "isnad",
    description = "Who said what, when, where, according to whom: a record of Arabic news.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class Main implements Runnable {

  @CommandLine.Spec private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

  private Main() {}

  @Override
  public void run() {
    if (spec != null) {
      spec.commandLine().usage(System.out);
    }
  }

  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }
}
