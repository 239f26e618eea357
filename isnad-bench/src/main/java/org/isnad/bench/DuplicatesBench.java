package org.isnad.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.isnad.relate.duplicate.Copies;
import org.isnad.relate.duplicate.Duplicate;
import org.isnad.relate.duplicate.DuplicateStage;
import org.isnad.relate.duplicate.DuplicateState;
import org.isnad.relate.duplicate.DuplicateStep;
import org.isnad.relate.report.Day;

/// Copies and edited versions against two known ways that verify nothing, over the same reports and the same labelled pairs in one run.
final class DuplicatesBench implements Bench {
  @Override
  public String name() {
    return "duplicates";
  }

  @Override
  public String summary() {
    return "copies and edited versions: right by labelled pairs, fast against MinHash and SimHash";
  }

  @Override
  public String usage() {
    return """
    Usage: isnad bench duplicates --input FILE.jsonl --pairs FILE.json [--seconds N]

      --input FILE    reports, as `isnad analyze` reads them; they are analyzed first, off the clock
      --pairs FILE    [{"a": ID, "b": ID, "class": "copy"|"edited"|other}]; `:` of an id may be spelled `-`
      --seconds N     how long to measure, warming up included (60)

    The others are MinHash (Lucene's MinHashFilter: 5-shingles, 128 buckets, 32 bands of 4, a shared band is a
    pair) and SimHash (64 bits, a distance of 3 at most). They get folded words and need not read them. All run
    on one thread in turns; a second is one of processor time; figures are medians of the rounds. The ratio is of
    speeds, against MinHash.\
    """;
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    Options options = Options.parse(arguments, Set.of("input", "pairs", "seconds"));
    List<LabelledPair> pairs = LabelledPair.read(Path.of(options.required("pairs")));
    RelateInput input = RelateInput.read(Path.of(options.required("input")));
    out.println("reports " + input.ids().size() + ", pairs " + pairs.size());
    out.println(row("", "precision", "recall", "F1"));
    score("isnad", pairs, together(input.days()), out);
    List<NearDuplicates> others = List.of(new LuceneMinHash(), new SimHash());
    for (NearDuplicates other : others) {
      NearDuplicates.Found found = other.find(input.texts());
      Map<String, Integer> numbers = input.numbers();
      score(
          other.name(),
          pairs,
          (a, b) ->
              numbers.containsKey(a)
                  && numbers.containsKey(b)
                  && found.together(numbers.get(a), numbers.get(b)),
          out);
    }
    speed(input, others, options.number("seconds", 60), out);
  }

  /// Copies over any number of copies between them, edited versions directly.
  private static BiPredicate<String, String> together(List<Day> days) {
    DuplicateStage stage = DuplicateStage.load();
    DuplicateState state = DuplicateState.EMPTY;
    Map<String, String> origins = new HashMap<>();
    Set<String> edited = new HashSet<>();
    for (Day day : days) {
      DuplicateStep step = stage.fold(state, day);
      state = step.state();
      Copies copies = step.copies();
      copies.origins().forEach((copy, origin) -> origins.put(spelled(copy), spelled(origin)));
      for (Duplicate pair : step.found()) {
        edited.add(spelled(pair.a()) + ' ' + spelled(pair.b()));
      }
    }
    return (a, b) ->
        edited.contains(a + ' ' + b)
            || edited.contains(b + ' ' + a)
            || origins.getOrDefault(a, a).equals(origins.getOrDefault(b, b));
  }

  private static void score(
      String name,
      List<LabelledPair> pairs,
      BiPredicate<String, String> together,
      PrintStream out) {
    int right = 0;
    int found = 0;
    int wanted = 0;
    for (LabelledPair pair : pairs) {
      boolean answer = together.test(pair.a(), pair.b());
      found += answer ? 1 : 0;
      wanted += pair.together() ? 1 : 0;
      right += answer && pair.together() ? 1 : 0;
    }
    double precision = found == 0 ? 0 : (double) right / found;
    double recall = wanted == 0 ? 0 : (double) right / wanted;
    double f1 = right == 0 ? 0 : 2 * precision * recall / (precision + recall);
    out.println(
        row(name, Figures.plain(precision, 4), Figures.plain(recall, 4), Figures.plain(f1, 4)));
  }

  private static void speed(
      RelateInput input, List<NearDuplicates> others, int seconds, PrintStream out) {
    List<Speed> speeds = DuplicateSpeeds.measure(input, others, seconds);
    for (Speed speed : speeds) {
      out.println(row(speed.name(), Figures.plain(speed.median(), 0), "reports/s", ""));
    }
    out.println("ratio " + Figures.plain(speeds.getFirst().over(speeds.get(2)), 3));
  }

  private static String spelled(String id) {
    return LabelledPair.spelled(id);
  }

  private static String row(String name, String a, String b, String c) {
    return String.format(Locale.ROOT, "%-30s%10s%10s%10s", name, a, b, c).stripTrailing();
  }
}
