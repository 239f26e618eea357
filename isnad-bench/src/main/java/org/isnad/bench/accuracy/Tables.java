package org.isnad.bench.accuracy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.bench.accuracy.FolderScore.Group;
import org.isnad.bench.accuracy.Topic.Attribute;
import org.isnad.bench.accuracy.Topic.Layer;

/// The tables that both the terminal and the written report show.
final class Tables {
  private static final String NONE = "–";

  private Tables() {}

  static Table layers(Group group) {
    Table table = new Table("layer", "precision", "recall", "F1", "right", "answered", "gold");
    for (Layer layer : Layer.values()) {
      Tally tally = group.tally(layer);
      table.row(
          layer.label(),
          told(tally.precision()),
          told(tally.recall()),
          told(tally.f1()),
          Long.toString(tally.right()),
          Long.toString(tally.answered()),
          Long.toString(tally.gold()));
    }
    return table;
  }

  static Table attributes(Group group) {
    Table table = new Table("attribute", "accuracy", "of");
    for (Attribute attribute : Attribute.values()) {
      Tally tally = group.tally(attribute);
      table.row(attribute.label(), share(tally), Long.toString(tally.gold()));
    }
    return table;
  }

  /// F1 of each layer; of the speakers, precision and recall.
  static Table outlets(Map<String, Group> outlets) {
    List<String> heads = new ArrayList<>(List.of("outlet", "reports"));
    for (Layer layer : Layer.values()) {
      if (layer == Layer.SPEAKER) {
        heads.add("speaker P");
        heads.add("speaker R");
      } else {
        heads.add(layer == Layer.STATEMENTS_STRICT ? "strict" : layer.label());
      }
    }
    Table table = new Table(heads.toArray(String[]::new));
    outlets.forEach((outlet, group) -> {
      List<String> cells = new ArrayList<>();
      cells.add(outlet.isEmpty() ? NONE : outlet);
      cells.add(Integer.toString(group.documents()));
      for (Layer layer : Layer.values()) {
        Tally tally = group.tally(layer);
        boolean any = tally.gold() + tally.answered() > 0;
        if (layer == Layer.SPEAKER) {
          cells.add(any ? told(tally.precision()) : NONE);
          cells.add(any ? told(tally.recall()) : NONE);
        } else {
          cells.add(any ? told(tally.f1()) : NONE);
        }
      }
      table.row(cells);
    });
    return table;
  }

  static Table curve(List<Curve.Point> points) {
    Table table = new Table("confidence ≥", "answered", "precision", "recall");
    for (Curve.Point point : points) {
      table.row(
          point.confidence().toPlainString(),
          Long.toString(point.atLeast().answered()),
          told(point.atLeast().precision()),
          told(point.atLeast().recall()));
    }
    return table;
  }

  static Table reliability(Reliability reliability) {
    Table table = new Table("confidence", "answered", "predicted right", "right");
    for (Reliability.Bin bin : reliability.bins()) {
      table.row(
          BigDecimal.valueOf(bin.from()) + " – " + BigDecimal.valueOf(bin.to()),
          Long.toString(bin.answers().answered()),
          told(bin.predicted()),
          told(bin.answers().precision()));
    }
    return table;
  }

  static String share(Tally tally) {
    return tally.gold() == 0 ? NONE : told(tally.recall());
  }

  static String told(double score) {
    return Tally.rounded(score).toPlainString();
  }
}
