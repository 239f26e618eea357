package org.isnad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.isnad.analyze.encounter.Encounter;
import org.isnad.analyze.statement.Act;
import org.isnad.analyze.statement.Speaker;
import org.isnad.analyze.statement.Statement;
import org.isnad.archive.search.Dimension;
import org.isnad.relate.series.Series;
import org.isnad.server.http.Role;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/// The entry to every command; the one place that ends the process.
@Command(
    name = "isnad",
    description =
        "Who said what, when, where, according to whom: a record of Arabic news in which every"
            + " field rests on a span of the text.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad demo                                       what Isnad makes of the reports that come"
          + " with it",
      "  isnad explain report.txt                         every finding marked in the text, with"
          + " its rule",
      "  isnad analyze report.txt                         who said what, for a person",
      "  isnad analyze --format jsonl news/ >out.jsonl    the same for a program",
      "  isnad compare first.html second.html             what two reports tell of one matter, side"
          + " by side",
      "  isnad relate --format jsonl news/ >relations.jsonl   copies, stories, utterances,"
          + " differences, series",
      "  isnad fetch --out news.warc.gz https://…         pages, and those of feeds, into a web"
          + " archive that analyze reads",
      "  isnad ingest --archive news.isnad news/           reports into an archive that lasts;"
          + " isnad export writes them out again",
      "",
      "Beside these, for who works on Isnad: isnad accuracy GOLD_DIR… (how right it is), isnad"
          + " bench NAME (how fast), isnad test.",
      "",
      "Exit codes: 0 done; 1 some inputs refused, the rest done; 2 wrong usage; 3 disk or stream"
          + " failed; 4 a fault in Isnad; 5 somebody else is writing to the archive."
    })
public final class Main {
  private static final int NARROWEST_USAGE = 80;
  private static final int WIDEST_USAGE = 110;

  /// Kept, for the logging forgets the level of a logger that nobody holds.
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  private Main() {}

  public static void main(String[] args) {
    // Standard output belongs to the record: what a library prints by itself goes to standard
    // error.
    System.setOut(System.err);
    System.exit(run(Surroundings.ofProcess(), args));
  }

  /// Runs one command and returns its exit code.
  static int run(Surroundings surroundings, String... args) {
    // It advises a module that helps vectors, of which the search has none, and of which Java
    // itself would then warn.
    VECTORS.setLevel(Level.SEVERE);
    Output out = new Output(surroundings.out());
    PrintWriter usage = new PrintWriter(out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8);
    CommandLine commands = commands(surroundings, out, err).setOut(usage).setErr(err);
    try {
      int code = commands.execute(args);
      usage.flush();
      out.flush();
      return code;
    } catch (IOException | RuntimeException e) {
      return Failures.report(e, commands, err);
    } catch (StackOverflowError | OutOfMemoryError e) {
      // The virtual machine would end with 1, which is taken.
      return Failures.report(new IllegalStateException(e), commands, err);
    }
  }

  private static CommandLine commands(Surroundings surroundings, Output out, PrintWriter err) {
    CommandLine commands =
        new CommandLine(new Main())
            .addSubcommand(new DemoCommand(surroundings, out))
            .addSubcommand(new AnalyzeCommand(surroundings, out))
            .addSubcommand(new ExplainCommand(surroundings, out))
            .addSubcommand(new RelateCommand(surroundings, out))
            .addSubcommand(new StoriesCommand(surroundings, out))
            .addSubcommand(new CompareCommand(surroundings, out))
            .addSubcommand(new SeriesCommand(surroundings, out))
            .addSubcommand(new SearchCommand(surroundings, out))
            .addSubcommand(new StatementsCommand(surroundings, out))
            .addSubcommand(new WhoCommand(surroundings, out))
            .addSubcommand(new EncountersCommand(surroundings, out))
            .addSubcommand(new FiguresCommand(surroundings, out))
            .addSubcommand(new TimelineCommand(surroundings, out))
            .addSubcommand(new StoryCommand(surroundings, out))
            .addSubcommand(new ShowCommand(surroundings, out))
            .addSubcommand(new SourcesCommand(surroundings, out))
            .addSubcommand(new AboutCommand(surroundings, out))
            .addSubcommand(new FetchCommand(surroundings, out))
            .addSubcommand(new IngestCommand(surroundings, out))
            .addSubcommand(new ReanalyzeCommand(surroundings, out))
            .addSubcommand(new ForgetCommand(surroundings, out))
            .addSubcommand(new ExportCommand(out))
            .addSubcommand(new ServeCommand(surroundings, out))
            .addSubcommand(new McpCommand(surroundings))
            .addSubcommand(new UserCommand(surroundings, out))
            .addSubcommand(new ProfileCommand(surroundings, out))
            .addSubcommand(new SchemaCommand(out))
            .registerConverter(Format.class, word -> Choice.of(Format.values(), word))
            .registerConverter(
                RelationFormat.class, word -> Choice.of(RelationFormat.values(), word))
            .registerConverter(ExportFormat.class, word -> Choice.of(ExportFormat.values(), word))
            .registerConverter(Role.class, word -> Choice.of(UserCommand.ROLES, word))
            .registerConverter(Language.class, word -> Choice.of(Language.values(), word))
            .registerConverter(AnswerFormat.class, word -> Choice.of(AnswerFormat.values(), word))
            .registerConverter(Dimension.class, word -> Choice.of(Dimension.values(), word))
            .registerConverter(Act.class, word -> Choice.of(Act.values(), word))
            .registerConverter(
                Statement.Mode.class, word -> Choice.of(Statement.Mode.values(), word))
            .registerConverter(Speaker.Kind.class, word -> Choice.of(Speaker.Kind.values(), word))
            .registerConverter(
                Encounter.Kind.class, word -> Choice.of(Encounter.Kind.values(), word))
            .registerConverter(Series.Clock.class, word -> Choice.of(Series.Clock.values(), word))
            .setUsageHelpWidth(
                Math.clamp(surroundings.terminal().columns(), NARROWEST_USAGE, WIDEST_USAGE))
            .setColorScheme(
                CommandLine.Help.defaultColorScheme(surroundings.colors() ? Ansi.ON : Ansi.OFF))
            .setParameterExceptionHandler((wrong, ignored) -> Failures.usage(wrong, err))
            .setExecutionExceptionHandler(
                (failure, command, ignored) -> Failures.report(failure, command, err));
    helped(commands);
    return commands;
  }

  private static void helped(CommandLine commands) {
    for (CommandLine command : commands.getSubcommands().values()) {
      command.addMixin("help", new HelpOption());
      helped(command);
    }
  }
}
