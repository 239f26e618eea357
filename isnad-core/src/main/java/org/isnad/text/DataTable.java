package org.isnad.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A lexicon or rule file: UTF-8, one row a line, cells between tabs, `#` before a remark, blank lines passed over. Immutable.
///
/// @param name the resource's name, for messages
/// @param rows in the file's order
public record DataTable(String name, List<Row> rows) {
  public DataTable {
    rows = List.copyOf(rows);
  }

  /// Reads the resource that stands beside `owner`.
  ///
  /// @throws IllegalStateException where the resource is missing: the program is broken, not its input
  public static DataTable read(Class<?> owner, String name) {
    List<Row> rows = new ArrayList<>();
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name + " beside " + owner.getName());
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && line.charAt(0) != '#') {
          rows.add(new Row(name, number, cells(line)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return new DataTable(name, rows);
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
      cells.add(line.substring(from, tab).strip());
      from = tab + 1;
    }
    cells.add(line.substring(from).strip());
    return Collections.unmodifiableList(cells);
  }

  /// One row of a table.
  ///
  /// @param line its number in the file, from 1
  public record Row(String table, int line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /// The cell in column `column` (from 0), or "" where the row ends before it.
    public String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }

    /// The cell, which must not be empty.
    public String required(int column) {
      String cell = cell(column);
      if (cell.isEmpty()) {
        throw wrong("column " + (column + 1) + " is empty");
      }
      return cell;
    }

    /// An error that names the file and line.
    public IllegalStateException wrong(String why) {
      return new IllegalStateException(table + ":" + line + ": " + why);
    }
  }
}
