package org.isnad.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// CSV or TSV (RFC 4180) with a head row that names the columns: each row is a record, and its number counts from 1 behind the head.
///
/// @param delimiter between cells: a comma, a semicolon or a tab
record DelimitedText(char delimiter) implements SourceFormat {
  @Override
  public void read(Input input) throws IOException {
    Rows rows = new Rows(input.bytes(), delimiter, input.limits().recordBytes());
    if (!rows.next()) {
      input.refuse(null, null, "empty", "The table is empty.");
      return;
    }
    List<String> head = cells(Decoding.of(rows.bytes(), rows.length()));
    FieldMap map = input.reading().fields();
    if (!namesText(head, map)) {
      input.refuse(
          null,
          null,
          "no-text",
          "The table's columns are "
              + String.join(", ", head)
              + "; none of them is known to hold the text. Say which: --map text=NAME.");
      return;
    }
    while (rows.next()) {
      if (rows.tooLong()) {
        input.refuse(
            rows.number() - 1,
            rows.offset(),
            "too-large",
            "The row is longer than the limit of "
                + input.limits().recordBytes()
                + " bytes for one record; a quotation mark may be missing.");
      } else if (rows.length() > 0) {
        row(input, rows, head);
      }
    }
    if (rows.number() == 1) {
      input.refuse(null, null, "empty", "The table holds no row.");
    }
  }

  static boolean namesText(List<String> head, FieldMap map) {
    for (Field field : List.of(Field.TEXT, Field.BODY, Field.HTML)) {
      if (map.names(field).stream().anyMatch(head::contains)) {
        return true;
      }
    }
    return false;
  }

  private void row(Input input, Rows rows, List<String> head) {
    long number = rows.number() - 1;
    if (rows.unbalanced()) {
      String where =
          rows.keepFirstLine()
              ? "; the lines behind its first are read as rows of their own."
              : ".";
      input.refuse(
          number, rows.offset(), "bad-row", "A quotation mark of the row is missing" + where);
      return;
    }
    switch (Decoding.of(rows.bytes(), rows.length())) {
      case Decoding.Unreadable(String code, String message) ->
          input.refuse(number, rows.offset(), code, message);
      case Decoding.Text decoded -> {
        List<String> cells = cells(decoded.text(), delimiter);
        if (cells.size() != head.size()) {
          input.refuse(
              number,
              rows.offset(),
              "bad-row",
              "The row has " + cells.size() + " cells where the head row has " + head.size() + ".");
          return;
        }
        Values values = new Values(input.reading().fields());
        for (int i = 0; i < cells.size(); i++) {
          values.put(head.get(i), cells.get(i));
        }
        Spot at = new Spot(number, rows.offset(), Digests.sha256(rows.bytes(), 0, rows.length()));
        RecordPage.give(input, at, values, decoded);
      }
    }
  }

  private List<String> cells(Decoding decoding) {
    return switch (decoding) {
      case Decoding.Text text -> cells(text.text(), delimiter).stream().map(String::strip).toList();
      case Decoding.Unreadable unreadable -> List.of();
    };
  }

  /// The cells of one row. Quotation marks around a cell are taken away, doubled ones inside it halved.
  static List<String> cells(String row, char delimiter) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < row.length(); i++) {
      char c = row.charAt(i);
      if (quoted && c == '"') {
        quoted = i + 1 < row.length() && row.charAt(i + 1) == '"';
        if (quoted) {
          cell.append(c);
          i++;
        }
      } else if (!quoted && c == '"' && cell.isEmpty()) {
        quoted = true;
      } else if (!quoted && c == delimiter) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
