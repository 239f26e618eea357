package org.isnad.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import org.isnad.bench.accuracy.FolderScore.Kind;

/// The scores as a page of the documentation: the same for the same build and gold, without a date and without a word of the gold.
final class MarkdownReport {
  private static final int WORST = 10;

  private MarkdownReport() {}

  /// The page, ending with a line feed.
  static String of(List<FolderScore> scores, List<RelationScores> relations) {
    List<String> lines = new ArrayList<>();
    lines.add("# Accuracy");
    lines.add("");
    lines.add(
        "Written by `./isnad accuracy GOLD_DIR… --write FILE.md` from the analyses of this build. A"
            + " statement is found where the words of its span and the gold's overlap by");
    lines.add(
        "at least 0.6 (strict: 0.9), intersection over union; its speaker, chain and attributes are"
            + " scored where it is found. A time needs its type and value, a figure its");
    lines.add(
        "value and unit, an entity its type and at least half of its forms, an encounter its kind"
            + " and parties. Content and furniture are counted in words.");
    for (FolderScore score : scores) {
      folder(score, lines);
    }
    relations.forEach(score -> lines.addAll(score.markdown()));
    return String.join("\n", lines) + "\n";
  }

  private static void folder(FolderScore score, List<String> lines) {
    section("## " + TerminalReport.heading(score.name(), score.all().documents()), lines);
    if (!score.problems().isEmpty()) {
      lines.add(score.problems().size() + " of them could not be scored and count as missed.");
      lines.add("");
    }
    lines.addAll(Tables.layers(score.all()).markdown());
    lines.add("");
    lines.addAll(Tables.attributes(score.all()).markdown());
    section("### By outlet", lines);
    lines.add("F1 of each layer.");
    lines.add("");
    lines.addAll(Tables.outlets(score.outlets()).markdown());
    List<Curve.Point> points = Curve.of(score);
    if (!points.isEmpty()) {
      section("### Speakers by confidence", lines);
      Reliability reliability = Reliability.of(score);
      lines.add("Precision and recall where only the speakers who are as sure or surer are taken.");
      lines.add("");
      lines.addAll(Tables.curve(points).markdown());
      lines.add("");
      lines.add("How far the confidence is what it says: " + reliability.told() + ".");
      lines.add("");
      lines.addAll(Tables.reliability(reliability).markdown());
    }
    List<Kind> worst = score.kinds().stream().filter(Kind::isOfLayer).limit(WORST).toList();
    if (!worst.isEmpty()) {
      section("### The most frequent kinds of miss", lines);
      Table table = new Table("kind", "count");
      worst.forEach(kind -> table.row(kind.name(), Integer.toString(kind.misses().size())));
      lines.addAll(table.markdown());
    }
  }

  private static void section(String heading, List<String> lines) {
    lines.add("");
    lines.add(heading);
    lines.add("");
  }
}
