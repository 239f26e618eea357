package org.isnad.bench.accuracy;

import java.util.ArrayList;
import java.util.List;

/// Rows of cells: the first column to the left, the others to the right. Not thread-safe while rows are added.
final class Table {
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  Table(String... heads) {
    rows.add(List.of(heads));
  }

  void row(List<String> cells) {
    if (cells.size() != rows.getFirst().size()) {
      throw new IllegalArgumentException("a row of " + cells.size() + " cells: " + cells);
    }
    rows.add(List.copyOf(cells));
  }

  void row(String... cells) {
    row(List.of(cells));
  }

  /// Columns of equal width, for a terminal.
  List<String> text() {
    int[] widths = new int[rows.getFirst().size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String room = " ".repeat(widths[i] - width(row.get(i)));
        line.append(i == 0 ? GAP + row.get(i) + room : GAP + room + row.get(i));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  /// A table of Markdown.
  List<String> markdown() {
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      lines.add("| " + String.join(" | ", row.stream().map(Table::cell).toList()) + " |");
      if (lines.size() == 1) {
        lines.add("|---" + "|---:".repeat(row.size() - 1) + "|");
      }
    }
    return lines;
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }
}
