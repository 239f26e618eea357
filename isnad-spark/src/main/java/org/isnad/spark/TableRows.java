package org.isnad.spark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// Collects the rows of several tables that come of one report or relation. For one thread.
final class TableRows {
  private static final char REPLACEMENT = '\ufffd';

  /// An index of PostgreSQL takes no entry of more than 2,704 bytes; a unit of UTF-16 has three at most.
  private static final int INDEXED = 500;

  private final Map<String, List<Row>> rows = new LinkedHashMap<>();
  private final Map<String, Table> tables = new LinkedHashMap<>();

  TableRows(List<Table> tables) {
    for (Table table : tables) {
      this.tables.put(table.name(), table);
      rows.put(table.name(), new ArrayList<>());
    }
  }

  /// A row that holds the rows of each table, by the table's name.
  static StructType schema(List<Table> tables) {
    StructType schema = new StructType();
    for (Table table : tables) {
      schema = schema.add(table.name(), DataTypes.createArrayType(table.schema(), false), false);
    }
    return schema;
  }

  /// All rows, as arrays in the order of the tables.
  List<Row[]> arrays() {
    return rows.values().stream().map(list -> list.toArray(Row[]::new)).toList();
  }

  Cells row(String table) {
    return new Cells(Objects.requireNonNull(tables.get(table), table));
  }

  /// One row; cells are given in the order of the columns.
  final class Cells {
    private final Table table;
    private final @Nullable Object[] cells;
    private int size;

    private Cells(Table table) {
      this.table = table;
      this.cells = new @Nullable Object[table.columns().size()];
    }

    Cells number(@Nullable Long value) {
      return set(value, Table.Type.LONG);
    }

    Cells number(@Nullable Integer value) {
      return set(value, Table.Type.INT);
    }

    Cells decimal(@Nullable Number value) {
      return set(value == null ? null : (Double) value.doubleValue(), Table.Type.DOUBLE);
    }

    /// A text that no index holds.
    Cells text(@Nullable String value) {
      return set(sound(value), Table.Type.TEXT);
    }

    /// A text that an index holds: cut where it is very long.
    Cells indexed(@Nullable String value) {
      String text = sound(value);
      return set(text == null || text.length() <= INDEXED ? text : cut(text), Table.Type.TEXT);
    }

    /// A value of an enumeration as the wire has it.
    Cells word(@Nullable Enum<?> value) {
      return set(value == null ? null : value.name().toLowerCase(Locale.ROOT), Table.Type.TEXT);
    }

    Cells span(@Nullable Span span) {
      return number(span == null ? null : (Integer) span.start())
          .number(span == null ? null : (Integer) span.end());
    }

    private Cells set(@Nullable Object value, Table.Type type) {
      Table.Column column = table.columns().get(size);
      if (column.type() != type || (value == null && !column.nullable())) {
        throw new IllegalStateException(table.name() + "." + column.name() + " cannot be " + value);
      }
      cells[size++] = value;
      return this;
    }

    /// The row is complete.
    void add() {
      if (size != cells.length) {
        throw new IllegalStateException(size + " cells in " + table.name());
      }
      Objects.requireNonNull(rows.get(table.name())).add(RowFactory.create(cells));
    }
  }

  private static String cut(String text) {
    int end = Character.isHighSurrogate(text.charAt(INDEXED - 1)) ? INDEXED - 1 : INDEXED;
    return text.substring(0, end);
  }

  /// No NUL and no half of a surrogate pair, which databases do not hold; documents keep the exact text.
  private static @Nullable String sound(@Nullable String text) {
    if (text == null || text.chars().noneMatch(unit -> unit == 0 || isSurrogate(unit))) {
      return text;
    }
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      char unit = out.charAt(i);
      if (i + 1 < out.length() && Character.isSurrogatePair(unit, out.charAt(i + 1))) {
        i++;
      } else if (unit == 0 || Character.isSurrogate(unit)) {
        out.setCharAt(i, REPLACEMENT);
      }
    }
    return out.toString();
  }

  private static boolean isSurrogate(int unit) {
    return Character.isSurrogate((char) unit);
  }
}
