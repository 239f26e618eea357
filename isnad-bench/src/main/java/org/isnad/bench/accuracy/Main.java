package org.isnad.bench.accuracy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The entry of `isnad accuracy`; the one place that ends the process. Exit codes: 0 done, 1 an analysis cannot be read or the report not
/// written, 2 wrong usage, 3 broken gold.
public final class Main {
  private static final int UNREADABLE = 1;
  private static final int WRONG_USAGE = 2;
  private static final int BROKEN_GOLD = 3;

  private Main() {}

  public static void main(String[] args) {
    System.exit(run(List.of(args), System.out, System.err));
  }

  static int run(List<String> args, PrintStream out, PrintStream err) {
    if (args.contains("--help") || args.contains("-h")) {
      out.println(Arguments.USAGE);
      return 0;
    }
    try {
      run(Arguments.parse(args), out);
      return 0;
    } catch (UsageException e) {
      err.println("isnad accuracy: " + e.getMessage());
      err.println(Arguments.USAGE);
      return WRONG_USAGE;
    } catch (GoldException e) {
      err.println("isnad accuracy: broken gold: " + e.getMessage());
      return BROKEN_GOLD;
    } catch (NoSuchFileException e) {
      err.println("isnad accuracy: " + e.getMessage() + ": is not there");
      return UNREADABLE;
    } catch (IOException e) {
      err.println("isnad accuracy: " + e);
      return UNREADABLE;
    }
  }

  private static void run(Arguments arguments, PrintStream out) throws GoldException, IOException {
    List<Path> folders = new ArrayList<>();
    List<List<GoldDocument>> gold = new ArrayList<>();
    List<RelationScores> relations = new ArrayList<>();
    for (Path folder : arguments.folders()) {
      if (RelationGoldReader.isOne(folder)) {
        relations.add(RelationScores.of(name(folder), folder, arguments.relations()));
      } else {
        folders.add(folder);
        gold.add(GoldReader.read(folder));
      }
    }
    Map<String, Answer> ready = answers(arguments.analyses());
    Map<String, Answer> older = answers(arguments.compare());
    CurrentBuild build =
        arguments.analyses().isEmpty() && !folders.isEmpty() ? new CurrentBuild() : null;
    List<FolderScore> scores = new ArrayList<>();
    List<Comparison> comparisons = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      Path folder = folders.get(i);
      Map<String, Answer> answers =
          build == null ? ready : build.read(folder.resolve(GoldReader.DOCUMENTS));
      FolderScore score = FolderScore.of(name(folder), gold.get(i), answers);
      scores.add(score);
      if (!arguments.compare().isEmpty()) {
        FolderScore before = FolderScore.of(name(folder), gold.get(i), older);
        comparisons.add(Comparison.of(before, score));
      }
    }
    tell(arguments, new Scores(scores, comparisons, relations), out);
  }

  /// All that was scored.
  private record Scores(
      List<FolderScore> folders, List<Comparison> comparisons, List<RelationScores> relations) {}

  private static void tell(Arguments arguments, Scores scores, PrintStream out) throws IOException {
    Path write = arguments.write();
    if (write != null) {
      Path notes = arguments.notes();
      String remarks = notes == null ? "" : "\n" + Files.readString(notes);
      Files.writeString(write, MarkdownReport.of(scores.folders(), scores.relations()) + remarks);
    }
    if (arguments.json()) {
      out.println(JsonReport.of(scores.folders(), scores.comparisons(), scores.relations()));
      return;
    }
    TerminalReport report = new TerminalReport(out, arguments.misses());
    if (scores.comparisons().isEmpty()) {
      scores.folders().forEach(report::tell);
    } else {
      scores.comparisons().forEach(report::tell);
    }
    scores.relations().forEach(report::tell);
  }

  private static Map<String, Answer> answers(List<Path> files) throws IOException {
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (Path file : files) {
      answers.putAll(AnswerReader.read(file));
    }
    return answers;
  }

  private static String name(Path folder) {
    @Nullable Path name = folder.toAbsolutePath().normalize().getFileName();
    return name == null ? folder.toString() : name.toString();
  }
}
