package org.isnad.bench.accuracy;

import java.io.PrintStream;
import java.util.List;
import org.isnad.bench.accuracy.FolderScore.Kind;
import org.jspecify.annotations.Nullable;

/// The scores for a person at a terminal, with what went wrong in its context.
final class TerminalReport {
  private static final int FEW_EXAMPLES = 3;
  private static final int FEW_KINDS = 10;
  private static final int FEW_CHANGES = 10;

  private final PrintStream out;
  private final @Nullable Integer misses;

  /// @param misses how many examples of each kind; null for a few of the most frequent kinds
  TerminalReport(PrintStream out, @Nullable Integer misses) {
    this.out = out;
    this.misses = misses;
  }

  void tell(FolderScore score) {
    out.println(heading(score.name(), score.all().documents()));
    score.problems().forEach(problem -> out.println("! " + problem));
    lines("", Tables.layers(score.all()).text());
    lines("", Tables.attributes(score.all()).text());
    lines("By outlet (F1)", Tables.outlets(score.outlets()).text());
    List<Curve.Point> points = Curve.of(score);
    if (!points.isEmpty()) {
      Reliability reliability = Reliability.of(score);
      lines("Speakers by confidence", Tables.curve(points).text());
      lines("How sure they are: " + reliability.told(), Tables.reliability(reliability).text());
    }
    List<Kind> kinds = score.kinds();
    kinds(score, "Missed, wrong and too many", kinds.stream().filter(Kind::isOfLayer).toList());
    kinds(score, "Found, but inexact", kinds.stream().filter(kind -> !kind.isOfLayer()).toList());
    out.println();
  }

  void tell(RelationScores scores) {
    scores.text(misses == null ? FEW_KINDS : misses).forEach(out::println);
  }

  static String heading(String name, int documents) {
    return name + ": " + documents + (documents == 1 ? " report" : " reports");
  }

  private void lines(String title, List<String> lines) {
    out.println();
    if (!title.isEmpty()) {
      out.println(title);
    }
    lines.forEach(out::println);
  }

  private void kinds(FolderScore score, String title, List<Kind> kinds) {
    if (kinds.isEmpty()) {
      return;
    }
    out.println();
    out.println(title);
    for (int i = 0; i < kinds.size(); i++) {
      Kind kind = kinds.get(i);
      out.println("  " + kind.misses().size() + " × " + kind.name());
      int examples = misses != null ? misses : i < FEW_KINDS ? FEW_EXAMPLES : 0;
      kind.misses().stream().limit(examples).forEach(miss -> example(score, miss));
    }
  }

  private void example(FolderScore score, Miss miss) {
    out.println("      " + miss.document() + ": " + miss.told());
    GoldDocument document = score.documents().get(miss.document());
    if (document != null && (miss.gold() != null || miss.answer() != null)) {
      out.println("        " + Context.of(document.text(), miss.gold(), miss.answer()));
    }
  }

  void tell(Comparison comparison) {
    FolderScore before = comparison.before();
    FolderScore after = comparison.after();
    out.println(heading(after.name(), after.all().documents()) + ", since the older analyses");
    Table table = new Table("", "before", "now", "fixed", "broken");
    for (Topic topic : Topic.all()) {
      Comparison.Change change = comparison.changes().get(topic);
      table.row(
          topic.label(),
          told(topic, before),
          told(topic, after),
          Integer.toString(change == null ? 0 : change.fixed().size()),
          Integer.toString(change == null ? 0 : change.broken().size()));
    }
    lines("", table.text());
    comparison
        .changes()
        .forEach((topic, change) -> {
          changes(topic.label() + ", fixed", change.fixed());
          changes(topic.label() + ", broken", change.broken());
        });
    out.println();
  }

  private static String told(Topic topic, FolderScore score) {
    Tally tally = score.all().tally(topic);
    return switch (topic) {
      case Topic.Layer _ -> Tables.told(tally.f1());
      case Topic.Attribute _ -> Tables.share(tally);
    };
  }

  private void changes(String title, List<Verdict> verdicts) {
    if (verdicts.isEmpty()) {
      return;
    }
    int most = misses == null ? FEW_CHANGES : misses;
    out.println();
    out.println(title + ": " + verdicts.size());
    for (Verdict verdict : verdicts.subList(0, Math.min(most, verdicts.size()))) {
      Miss miss = verdict.miss();
      String why = miss == null ? "" : " (" + miss.kind() + "; " + miss.told() + ")";
      out.println("  " + verdict.document() + ": " + oneLine(verdict.words()) + why);
    }
    if (most > 0 && verdicts.size() > most) {
      out.println("  … and " + (verdicts.size() - most) + " more");
    }
  }

  private static String oneLine(String words) {
    return words.replace('\n', ' ');
  }
}
