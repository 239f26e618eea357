package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;

/// A table for a person: columns as wide as their widest cell. A line that is wider than the terminal goes on below. Not thread-safe.
final class Table {
  private static final int GAP = 2;

  private final List<List<Cell>> rows = new ArrayList<>();

  private record Cell(Style style, String words, boolean right) {}

  /// A row that is being filled.
  final class Row {
    private final List<Cell> cells = new ArrayList<>();

    Row add(Style style, String words) {
      cells.add(new Cell(style, words, false));
      return this;
    }

    /// A number, set to the right.
    Row number(long number) {
      cells.add(new Cell(Style.VALUE, Long.toString(number), true));
      return this;
    }
  }

  Row row() {
    Row row = new Row();
    rows.add(row.cells);
    return row;
  }

  void print(Look look, int indent, StringBuilder out) {
    List<Integer> widths = new ArrayList<>();
    for (List<Cell> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        int width = Columns.of(row.get(i).words());
        if (i == widths.size()) {
          widths.add(width);
        } else {
          widths.set(i, Math.max(widths.get(i), width));
        }
      }
    }
    for (List<Cell> row : rows) {
      Flow line = new Flow();
      for (int i = 0; i < row.size(); i++) {
        Cell cell = row.get(i);
        boolean last = i == row.size() - 1;
        String space = space(widths.get(i) - Columns.of(cell.words()));
        line.add(cell.right() ? space : "")
            .addWhole(cell.style(), cell.words())
            .add(last ? "" : (cell.right() ? "" : space) + space(GAP));
      }
      line.print(look, indent, indent + 2 * GAP, out);
    }
  }

  private static String space(int columns) {
    return String.valueOf(Flow.JOINT).repeat(Math.max(0, columns));
  }
}
