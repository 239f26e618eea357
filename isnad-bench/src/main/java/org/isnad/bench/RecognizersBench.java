package org.isnad.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Runs a recognizer's specifications of Arabic numbers, shares, ordinals and times, and groups every difference by a declared reason.
final class RecognizersBench implements Bench {
  private static final List<String> FILES =
      List.of(
          "Number/Arabic/NumberModel.json",
          "Number/Arabic/OrdinalModel.json",
          "Number/Arabic/PercentModel.json",
          "DateTime/Arabic/DateParser.json",
          "DateTime/Arabic/DatePeriodParser.json",
          "DateTime/Arabic/DurationParser.json",
          "DateTime/Arabic/HolidayParser.json",
          "DateTime/Arabic/TimeParser.json",
          "DateTime/Arabic/TimePeriodParser.json");

  @Override
  public String name() {
    return "recognizers";
  }

  @Override
  public String summary() {
    return "numbers and times against the specifications of a recognizer";
  }

  @Override
  public String usage() {
    return """
    Usage: isnad bench recognizers --specs DIR [--write FILE]
      --specs DIR   the folder `Specs` of Recognizers-Text
      --write FILE  the report as Markdown
    """;
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    Path specs = null;
    Path write = null;
    for (int i = 0; i < arguments.size(); i += 2) {
      if (i + 1 >= arguments.size()) {
        throw new UsageException("a value is wanted after " + arguments.get(i));
      }
      switch (arguments.get(i)) {
        case "--specs" -> specs = Path.of(arguments.get(i + 1));
        case "--write" -> write = Path.of(arguments.get(i + 1));
        default -> throw new UsageException("no option: " + arguments.get(i));
      }
    }
    if (specs == null || !Files.isDirectory(specs)) {
      throw new UsageException("--specs wants a folder");
    }
    List<RecognizerRun> runs = runs(specs);
    String report = report(runs, RecognizerReason.load());
    if (write != null) {
      Files.writeString(write, report);
    }
    out.print(report);
    long agreed = runs.stream().filter(RecognizerRun::agreed).count();
    out.println(String.format(Locale.ROOT, "ratio %.3f", agreed / (double) runs.size()));
  }

  private static List<RecognizerRun> runs(Path specs) throws IOException {
    RecognizerAnswers answers = new RecognizerAnswers();
    List<RecognizerRun> runs = new ArrayList<>();
    for (String file : FILES) {
      Path path = specs.resolve(file);
      if (Files.exists(path)) {
        for (RecognizerSpec spec : RecognizerSpec.read(path)) {
          runs.add(RecognizerRun.of(spec, answers));
        }
      }
    }
    if (runs.isEmpty()) {
      throw new UsageException(specs + " holds no specification of Arabic");
    }
    return runs;
  }

  /// How many of each model agree, and each reason with how many differences it explains; never the specifications' own words.
  static String report(List<RecognizerRun> runs, List<RecognizerReason> reasons) {
    Map<String, int[]> models = new LinkedHashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    reasons.forEach(reason -> counts.put(reason.name(), 0));
    int unexplained = 0;
    for (RecognizerRun run : runs) {
      int[] tally = models.computeIfAbsent(run.spec().model(), model -> new int[2]);
      tally[1]++;
      if (run.agreed()) {
        tally[0]++;
        continue;
      }
      RecognizerReason reason =
          reasons.stream().filter(of -> of.explains(run)).findFirst().orElse(null);
      if (reason == null) {
        unexplained++;
      } else {
        counts.merge(reason.name(), 1, Integer::sum);
      }
    }
    StringBuilder out = new StringBuilder();
    out.append("# Numbers and times against a recognizer's specifications\n\n")
        .append(
            "Written by `./isnad bench recognizers --specs DIR --write docs/recognizers.md`. The"
                + " specifications are the Arabic ones of ")
        .append(
            "Recognizers-Text (Microsoft, MIT) that its reference implementation supports; they are"
                + " written for spoken commands. An input agrees where ")
        .append("every result that it expects is found with its value and nothing else is.\n\n")
        .append("| model | agreed | of |\n|---|--:|--:|\n");
    models.forEach((model, tally) ->
        out.append("| ")
            .append(model)
            .append(" | ")
            .append(tally[0])
            .append(" | ")
            .append(tally[1])
            .append(" |\n"));
    out.append(
            "\n"
                + "The differences, each under the first reason that applies"
                + " (`recognizer-reasons.tsv` declares them).\n\n")
        .append("| reason | whose | inputs | why |\n|---|---|--:|---|\n");
    for (RecognizerReason reason : reasons) {
      int count = counts.getOrDefault(reason.name(), 0);
      if (count > 0) {
        out.append("| ")
            .append(reason.name())
            .append(" | ")
            .append(reason.whose())
            .append(" | ")
            .append(count)
            .append(" | ")
            .append(reason.why())
            .append(" |\n");
      }
    }
    out.append("| unexplained | | ").append(unexplained).append(" | |\n");
    return out.toString();
  }
}
