package org.isnad.spark;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The entry to the commands that run on Spark, for `isnad spark` and `spark-submit`; the one place that ends the process.
@Command(
    name = "isnad spark",
    description = "The stages over Apache Spark: the same results, from more than one machine.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExit codes:%n",
    footer =
        "  0 done; 1 some inputs refused, the rest done; 2 wrong usage; 3 disk or stream failed; 4"
            + " the job failed.")
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = run(out, err, args);
    // Under spark-submit in cluster mode, ending the process with 0 can be taken for a fault.
    if (code != 0) {
      System.exit(code);
    }
  }

  /// Runs one command and returns its exit code.
  static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine commands =
        new CommandLine(new Main())
            .addSubcommand(new AnalyzeCommand(err))
            .addSubcommand(new RelateCommand(err))
            .addSubcommand(new PublishCommand(err))
            .addSubcommand(new BenchCommand(out))
            .addSubcommand(new SimulateCommand(out))
            .setOut(out)
            .setErr(err)
            .setUsageHelpWidth(110)
            .setParameterExceptionHandler((wrong, ignored) -> Failures.usage(wrong, err))
            .setExecutionExceptionHandler(
                (failure, command, ignored) -> Failures.report(failure, command, err));
    commands
        .getSubcommands()
        .values()
        .forEach(command -> command.getCommandSpec().mixinStandardHelpOptions(true));
    return args.length == 0 ? usage(commands, err) : commands.execute(args);
  }

  private static int usage(CommandLine commands, PrintWriter err) {
    commands.usage(err);
    return Failures.USAGE;
  }
}
